import type { Field } from 'payload';
import { languageField } from '../../fields/language.ts';
import { licenceFields } from '../../fields/licence.ts';

export const mediaFields: Field[] = [
  {
    name: 'alternative',
    type: 'text',
    maxLength: 500,
    label: {
      en: 'Alternative text',
      es: 'Texto alternativo',
      uk: 'Альтернативний текст',
      ar: 'النص البديل'
    },
    admin: {
      description: {
        en: 'What the picture shows, for people who do not see it; of a PDF, what it is. Needed before a text with the picture is published.',
        es: 'Qué se ve, para quienes no pueden verla; de un PDF, qué es. Hace falta antes de publicar un texto con la imagen.',
        uk: 'Що на зображенні, для тих, хто його не бачить; для PDF — що це. Потрібно, перш ніж опублікують текст із зображенням.',
        ar: 'ما تُظهره الصورة، لمن لا يراها؛ ولملف PDF: ما هو. يلزم قبل نشر نص فيه هذه الصورة.'
      }
    }
  },
  languageField,
  {
    name: 'decorative',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'Only decorative', es: 'Solo decorativa', uk: 'Лише прикраса', ar: 'للزينة فقط' },
    admin: { condition: isPicture }
  },
  {
    name: 'credit',
    type: 'text',
    maxLength: 200,
    label: { en: 'Credit', es: 'Crédito', uk: 'Автор', ar: 'المصدر' }
  },
  ...licenceFields
];

/** Before the upload it is not known what it will be. */
function isPicture(data: { mimeType?: string | null } | undefined): boolean {
  return data?.mimeType !== 'application/pdf';
}
