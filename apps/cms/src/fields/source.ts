import type { GroupField } from 'payload';
import { plainDateField } from './plain-date.ts';
import { webAddressField } from './web-address.ts';

/** Where a text was taken from, when it was first published elsewhere: what a colophon says. */
export const sourceField: GroupField = {
  name: 'source',
  type: 'group',
  label: { en: 'Taken from', es: 'Tomado de', uk: 'Джерело', ar: 'المصدر' },
  fields: [
    {
      name: 'title',
      type: 'text',
      maxLength: 300,
      label: { en: 'Its title there', es: 'Título allí', uk: 'Назва там', ar: 'عنوانه هناك' }
    },
    webAddressField({
      name: 'address',
      label: { en: 'Web address', es: 'Dirección web', uk: 'Вебадреса', ar: 'عنوان الصفحة' }
    }),
    plainDateField({
      name: 'date',
      label: { en: 'Date taken', es: 'Fecha de consulta', uk: 'Дата звернення', ar: 'تاريخ أخذه' }
    })
  ]
};
