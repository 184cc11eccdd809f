import type { Field, GroupField, TextField } from 'payload';
import { noOne } from '../../access/roles.ts';
import { bodyField } from '../../fields/body.ts';
import { firstPublishedAtField } from '../../fields/first-published-at.ts';
import { lastEditedByField } from '../../fields/last-edited-by.ts';
import { languageField } from '../../fields/language.ts';
import { plainDateField } from '../../fields/plain-date.ts';
import { publishedAtField } from '../../fields/published-at.ts';
import { reviewStripField } from '../../review/review-strip-field.ts';
import { slugField } from '../../fields/slug.ts';
import { titleField } from '../../fields/title.ts';
import { translationOfField } from '../../fields/translation-of.ts';

/** Set by the operations of the Aims screen only. */
const bySystem = { access: { create: noOne, update: noOne }, admin: { readOnly: true } };

const dateLabel = { en: 'Date', es: 'Fecha', uk: 'Дата', ar: 'التاريخ' };

const placeField: TextField = {
  name: 'place',
  type: 'text',
  maxLength: 200,
  label: { en: 'Place', es: 'Lugar', uk: 'Місце', ar: 'المكان' }
};

const occasion = (name: string, label: Record<string, string>): GroupField => ({
  name,
  type: 'group',
  label,
  ...bySystem,
  fields: [plainDateField({ name: 'date', label: dateLabel }), placeField],
  admin: {
    readOnly: true,
    position: 'sidebar',
    condition: (data) => Boolean(data?.[name]?.date)
  } as GroupField['admin']
});

export const aimFields: Field[] = [
  reviewStripField,
  {
    ...titleField,
    maxLength: 500,
    label: {
      en: 'The aim in one sentence',
      es: 'El objetivo en una frase',
      uk: 'Ціль одним реченням',
      ar: 'الهدف في جملة واحدة'
    },
    admin: {
      description: {
        en: 'An original’s sentence becomes public when it is adopted on the Aims screen.',
        es: 'La frase de un original se publica al adoptarla en la pantalla Objetivos.',
        uk: 'Речення оригіналу з’явиться на сайті, коли його ухвалено на екрані «Цілі».',
        ar: 'تُنشر جملة الأصل عند اعتمادها في شاشة «الأهداف».'
      }
    }
  },
  { ...bodyField, label: { en: 'Explanation', es: 'Explicación', uk: 'Пояснення', ar: 'شرح' } },
  languageField,
  translationOfField('aims'),
  { ...slugField, admin: { ...slugField.admin, position: 'sidebar' } },
  firstPublishedAtField,
  lastEditedByField,
  // Out of sight, but not `hidden`: the hooks that copy facts to translations must find them in the document.
  { ...publishedAtField, admin: { hidden: true } },
  // Where it stands on the Aims screen: free until it is adopted, then its number.
  { name: 'position', type: 'number', index: true, ...bySystem, admin: { hidden: true } },
  {
    name: 'number',
    type: 'number',
    label: { en: 'Number', es: 'Número', uk: 'Номер', ar: 'الرقم' },
    ...bySystem,
    admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data?.number) }
  },
  occasion('adopted', { en: 'Adopted', es: 'Adoptado', uk: 'Ухвалено', ar: 'اعتُمد' }),
  occasion('amended', { en: 'Amended', es: 'Enmendado', uk: 'Змінено', ar: 'عُدّل' }),
  {
    name: 'retired',
    type: 'group',
    // Of its two fields each has its own rule: only the day is the original's alone.
    access: { update: () => true },
    label: { en: 'Retired', es: 'Retirado', uk: 'Знято', ar: 'سُحب' },
    fields: [
      {
        ...plainDateField({ name: 'date', label: dateLabel, admin: { readOnly: true } }),
        access: bySystem.access
      },
      {
        name: 'because',
        type: 'textarea',
        maxLength: 1000,
        label: { en: 'Reason', es: 'Motivo', uk: 'Причина', ar: 'السبب' },
        // The original's is given on the Aims screen; a translation says it in its own words.
        access: { create: noOne, update: ({ doc }) => Boolean(doc?.translationOf) }
      }
    ],
    admin: { position: 'sidebar', condition: (data) => Boolean(data?.retired?.date) }
  },
  {
    name: 'wordings',
    type: 'array',
    label: {
      en: 'Earlier wordings',
      es: 'Redacciones anteriores',
      uk: 'Попередні редакції',
      ar: 'صيغ سابقة'
    },
    ...bySystem,
    admin: { readOnly: true, initCollapsed: true, condition: (data) => (data?.wordings?.length ?? 0) > 0 },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        required: true,
        label: { en: 'Wording', es: 'Redacción', uk: 'Редакція', ar: 'الصيغة' }
      },
      plainDateField({ name: 'from', label: { en: 'From', es: 'Desde', uk: 'Від', ar: 'من' } }),
      plainDateField({ name: 'until', label: { en: 'Until', es: 'Hasta', uk: 'До', ar: 'إلى' } }),
      placeField
    ]
  },
  // On a translation: since when the original's wording held that its published sentence translates (keep-wordings.ts).
  { name: 'wordingFrom', type: 'text', ...bySystem, admin: { hidden: true } }
];
