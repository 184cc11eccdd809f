import type { CollectionConfig, PayloadRequest } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { anyOf } from '../../access/any-of.ts';
import { inOwnLanguages, translators } from '../../access/own-languages.ts';
import { editors, serviceAccounts, staff } from '../../access/roles.ts';
import { onlyOwnLanguages } from './hooks/only-own-languages.ts';
import { languageField } from '../../fields/language.ts';
import { groups } from '../../admin/groups.ts';
import { named } from '../../admin/named.ts';

/** Short shared texts in further languages: the campaign's name, purpose and founding, and what pictures show. */
export const labels: CollectionConfig = {
  slug: 'labels',
  labels: {
    singular: { en: 'Short text', es: 'Texto breve', uk: 'Короткий текст', ar: 'نص قصير' },
    plural: named({ en: 'Short texts', es: 'Textos breves', uk: 'Короткі тексти', ar: 'النصوص القصيرة' })
  },
  access: {
    create: anyOf(editors, translators),
    read: anyOf(staff, serviceAccounts),
    update: anyOf(editors, inOwnLanguages),
    delete: anyOf(editors, inOwnLanguages)
  },
  admin: {
    group: groups.publishing,
    useAsTitle: 'text',
    defaultColumns: ['text', 'field', 'language', 'picture']
  },
  hooks: { beforeValidate: [onlyOwnLanguages] },
  fields: [
    {
      name: 'field',
      type: 'select',
      required: true,
      label: { en: 'What it is', es: 'Qué es', uk: 'Що це', ar: 'ما هو' },
      options: [
        {
          value: 'name',
          label: { en: "Campaign's name", es: 'Nombre de la campaña', uk: 'Назва кампанії', ar: 'اسم الحملة' }
        },
        {
          value: 'purpose',
          label: { en: "Campaign's purpose", es: 'Propósito', uk: 'Мета кампанії', ar: 'غاية الحملة' }
        },
        {
          value: 'founding-place',
          label: {
            en: 'Place of the founding',
            es: 'Lugar de la fundación',
            uk: 'Місце заснування',
            ar: 'مكان التأسيس'
          }
        },
        {
          value: 'founding',
          label: {
            en: 'Sentence on the founding',
            es: 'Frase de la fundación',
            uk: 'Речення про заснування',
            ar: 'جملة التأسيس'
          }
        },
        {
          value: 'alternative',
          label: {
            en: 'What a picture shows',
            es: 'Qué muestra una imagen',
            uk: 'Що на зображенні',
            ar: 'ما تُظهره صورة'
          }
        }
      ]
    },
    {
      name: 'picture',
      type: 'relationship',
      relationTo: 'media',
      maxDepth: 0,
      label: { en: 'Picture', es: 'Imagen', uk: 'Зображення', ar: 'الصورة' },
      validate: (
        value: unknown,
        { siblingData, req }: { siblingData: { field?: string }; req: PayloadRequest }
      ) => siblingData.field !== 'alternative' || Boolean(value) || inTheirLanguage(req, noPicture),
      admin: { condition: (_, siblingData) => siblingData?.field === 'alternative' }
    },
    languageField,
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 500,
      label: { en: 'Text', es: 'Texto', uk: 'Текст', ar: 'النص' }
    }
  ]
};

const noPicture = {
  en: 'Choose the picture.',
  es: 'Elija la imagen.',
  uk: 'Виберіть зображення.',
  ar: 'اختر الصورة.'
};
