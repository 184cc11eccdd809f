import type { Field } from 'payload';
import { articleFields, writtenFields } from '../../documents/article-fields.ts';
import { plainDateField } from '../../fields/plain-date.ts';
import { firstDayCanBePublished, lastDayCanBePublished } from '../../publish/rules/days-can-be-published.ts';
import { actionKinds } from './action-kinds.ts';

export const actionCallFields: Field[] = [
  ...writtenFields,
  {
    type: 'row',
    admin: { position: 'sidebar' },
    fields: [
      plainDateField({
        name: 'firstDay',
        label: { en: 'From', es: 'Desde', uk: 'Від', ar: 'من' },
        rule: firstDayCanBePublished
      }),
      plainDateField({
        name: 'lastDay',
        label: { en: 'Until', es: 'Hasta', uk: 'До', ar: 'إلى' },
        rule: lastDayCanBePublished
      })
    ]
  },
  {
    name: 'kinds',
    type: 'select',
    hasMany: true,
    options: actionKinds,
    label: {
      en: 'Actions wanted',
      es: 'Acciones que se piden',
      uk: 'Бажані дії',
      ar: 'الأنشطة المطلوبة'
    },
    admin: { position: 'sidebar' }
  },
  {
    name: 'aims',
    type: 'relationship',
    relationTo: 'aims',
    hasMany: true,
    maxDepth: 0,
    filterOptions: { translationOf: { exists: false } },
    label: { en: 'Aims it serves', es: 'Objetivos', uk: 'Цілі', ar: 'الأهداف' },
    admin: { position: 'sidebar' }
  },
  {
    name: 'sendIn',
    type: 'textarea',
    maxLength: 1000,
    label: {
      en: 'What to send in afterwards',
      es: 'Qué enviar después',
      uk: 'Що надіслати потім',
      ar: 'ما يُرسَل بعدها'
    }
  },
  {
    name: 'speaker',
    type: 'text',
    maxLength: 300,
    label: {
      en: 'Whom to ask for a speaker',
      es: 'A quién pedir ponente',
      uk: 'У кого запросити промовця',
      ar: 'لمن يُطلب متحدث'
    }
  },
  ...articleFields('action-calls')
];
