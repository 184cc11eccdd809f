import type { Field, PayloadRequest } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { notATag } from '../../documents/not-a-tag.ts';
import { asLanguageTag } from '../../documents/language-tag.ts';
import { noOne } from '../../access/roles.ts';

export const campaignFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 100,
    label: { en: 'Name', es: 'Nombre', uk: 'Назва', ar: 'الاسم' }
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
      description: {
        en: 'Language tags, the original language first: en, es, uk, ar …',
        es: 'Etiquetas de idioma, primero el original: en, es, uk, ar …',
        uk: 'Мовні теги, першою мова оригіналу: en, es, uk, ar …',
        ar: 'وسوم اللغات، ولغة الأصل أولًا: en, es, uk, ar …'
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
      {
        name: 'date',
        type: 'text',
        label: { en: 'Date', es: 'Fecha', uk: 'Дата', ar: 'التاريخ' },
        validate: (value: unknown, { req }: { req: PayloadRequest }) =>
          !value || isPlainDate(String(value)) || inTheirLanguage(req, notADate),
        admin: { placeholder: '2014-06-02' }
      },
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
  /** True in the demo: the admin and every page say so, and people may sign in with one click. */
  { name: 'isDemo', type: 'checkbox', hidden: true, access: { create: noOne, update: noOne } },
  { name: 'isSetUp', type: 'checkbox', hidden: true, access: { create: noOne, update: noOne } }
];

/** A date of the calendar without a time, `YYYY-MM-DD` (RFC 3339 full-date). */
function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const notADate = {
  en: 'Write the date as year-month-day, such as 2014-06-02.',
  es: 'Escriba la fecha como año-mes-día: 2014-06-02.',
  uk: 'Пишіть дату як рік-місяць-день: 2014-06-02.',
  ar: 'اكتب التاريخ بصيغة السنة-الشهر-اليوم: 2014-06-02.'
};
