import type { Field } from 'payload';
import { bodyField } from '../../fields/body.ts';
import { firstPublishedAtField } from '../../fields/first-published-at.ts';
import { languageField } from '../../fields/language.ts';
import { publishedAtField } from '../../fields/published-at.ts';
import { slugField } from '../../fields/slug.ts';
import { summaryField } from '../../fields/summary.ts';
import { titleField } from '../../fields/title.ts';
import { translationOfField } from '../../fields/translation-of.ts';

export const statementFields: Field[] = [
  titleField,
  summaryField,
  bodyField,
  languageField,
  translationOfField('statements'),
  slugField,
  firstPublishedAtField,
  publishedAtField,
  {
    name: 'byline',
    type: 'text',
    maxLength: 200,
    label: { en: 'Byline', es: 'Firma', uk: 'Підпис', ar: 'باسم' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Who is speaking: a group or a person. Empty for the campaign itself.',
        es: 'Quién habla: un grupo o una persona. Vacío si es la campaña.',
        uk: 'Хто говорить: група чи особа. Порожньо, якщо сама кампанія.',
        ar: 'من يتكلم: مجموعة أو شخص. اتركه فارغًا إن كانت الحملة نفسها.'
      }
    }
  }
];
