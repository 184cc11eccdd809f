import type { Field, PayloadRequest } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { notATag } from '../../documents/not-a-tag.ts';
import { asLanguageTag } from '../../documents/language-tag.ts';
import { noOne } from '../../access/roles.ts';
import { usualLicenceFields } from './licence-fields.ts';
import { plainDateField } from '../../fields/plain-date.ts';
import { followField } from './follow-fields.ts';
import { giveField } from './give-fields.ts';
import { lookFields } from './look-fields.ts';
import { navigationField } from './navigation-fields.ts';

export const campaignFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 100,
    label: { en: 'Name', es: 'Nombre', uk: 'Назва', ar: 'الاسم' }
  },
  {
    name: 'slogan',
    type: 'text',
    maxLength: 120,
    label: { en: 'Slogan', es: 'Lema', uk: 'Гасло', ar: 'الشعار القولي' }
  },
  {
    name: 'purpose',
    type: 'textarea',
    maxLength: 500,
    label: { en: 'Purpose', es: 'Propósito', uk: 'Мета', ar: 'الغاية' },
    admin: {
      rows: 2,
      description: {
        en: 'What you want, in a sentence or two. Other languages: under Short texts.',
        es: 'Qué quieren, en una o dos frases. Otros idiomas: en Textos breves.',
        uk: 'Чого ви прагнете, одним-двома реченнями. Іншими мовами: у «Коротких текстах».',
        ar: 'ما تريدونه في جملة أو جملتين. اللغات الأخرى في «النصوص القصيرة».'
      }
    }
  },
  {
    name: 'languages',
    type: 'text',
    hasMany: true,
    required: true,
    minRows: 1,
    defaultValue: ['en'],
    label: { en: 'Languages', es: 'Idiomas', uk: 'Мови', ar: 'اللغات' },
    hooks: {
      beforeValidate: [
        ({ value }) =>
          Array.isArray(value) ? [...new Set(value.map((tag) => asLanguageTag(tag) ?? tag))] : value
      ]
    },
    validate: (value: unknown, { req }: { req: PayloadRequest }) =>
      (Array.isArray(value) && value.length > 0 && value.every((tag) => asLanguageTag(tag) !== null)) ||
      inTheirLanguage(req, notATag),
    admin: {
      components: { Field: '/admin/fields/LanguagesField#LanguagesField' },
      description: {
        en: 'The original language first. One that is not in the list: type its tag, such as pt-AO.',
        es: 'Primero el idioma original. Si uno no está en la lista, escriba su etiqueta: pt-AO.',
        uk: 'Першою мова оригіналу. Якої немає в списку, впишіть її тегом, наприклад pt-AO.',
        ar: 'لغة الأصل أولًا. وإن غابت لغة عن القائمة فاكتب وسمها، مثل ‎pt-AO‎.'
      }
    }
  },
  {
    name: 'founding',
    type: 'group',
    label: { en: 'Founding', es: 'Fundación', uk: 'Заснування', ar: 'التأسيس' },
    fields: [
      {
        name: 'place',
        type: 'text',
        maxLength: 200,
        label: { en: 'Place', es: 'Lugar', uk: 'Місце', ar: 'المكان' }
      },
      plainDateField({ name: 'date', label: { en: 'Date', es: 'Fecha', uk: 'Дата', ar: 'التاريخ' } }),
      {
        name: 'sentence',
        type: 'textarea',
        maxLength: 500,
        label: { en: 'Sentence', es: 'Frase', uk: 'Речення', ar: 'جملة' },
        admin: {
          rows: 2,
          description: {
            en: 'Such as: The campaign was launched at a meeting in the Dockers’ Hall.',
            es: 'Por ejemplo: La campaña nació en una asamblea en la Casa de los Estibadores.',
            uk: 'Наприклад: Кампанію започаткували на зборах у Будинку докерів.',
            ar: 'مثلًا: انطلقت الحملة في اجتماع بقاعة عمال الميناء.'
          }
        }
      }
    ]
  },
  {
    name: 'aimsIntroduction',
    type: 'textarea',
    maxLength: 500,
    label: {
      en: 'Introduction to the aims',
      es: 'Introducción a los objetivos',
      uk: 'Вступ до цілей',
      ar: 'مقدمة الأهداف'
    },
    admin: {
      rows: 2,
      description: {
        en: 'Such as: The aims were agreed as follows.',
        es: 'Por ejemplo: Se acordaron los siguientes objetivos.',
        uk: 'Наприклад: Було погоджено такі цілі.',
        ar: 'مثلًا: اتُّفق على الأهداف التالية.'
      }
    }
  },
  {
    name: 'pinned',
    type: 'relationship',
    relationTo: ['statements', 'action-calls', 'pages'],
    hasMany: true,
    maxRows: 3,
    maxDepth: 0,
    label: {
      en: 'Pinned on the home page',
      es: 'Fijado en la portada',
      uk: 'Закріплено на головній',
      ar: 'مثبّت في الصفحة الأولى'
    }
  },
  navigationField,
  followField,
  giveField,
  ...usualLicenceFields,
  ...lookFields,
  // Said on the dashboard's list of first steps.
  { name: 'checklistDismissed', type: 'checkbox', hidden: true, access: { create: noOne, update: noOne } },
  { name: 'hasBackUp', type: 'checkbox', hidden: true, access: { create: noOne, update: noOne } },
  /** True in the demo: the admin and every page say so, and people may sign in with one click. */
  { name: 'isDemo', type: 'checkbox', hidden: true, access: { create: noOne, update: noOne } },
  { name: 'isSetUp', type: 'checkbox', hidden: true, access: { create: noOne, update: noOne } }
];
