import type { Field } from 'payload';
import { rowsNamedBy } from '../admin/row-name.ts';
import { plainDateField } from './plain-date.ts';

/** What was put right after publication, for readers to see: one dated note each, in the document's own language. */
export const correctionsField: Field = rowsNamedBy(['date', 'note'], {
  name: 'corrections',
  type: 'array',
  label: { en: 'Corrections', es: 'Correcciones', uk: 'Виправлення', ar: 'تصويبات' },
  labels: {
    singular: { en: 'Correction', es: 'Corrección', uk: 'Виправлення', ar: 'تصويب' },
    plural: { en: 'Corrections', es: 'Correcciones', uk: 'Виправлення', ar: 'تصويبات' }
  },
  fields: [
    plainDateField({ name: 'date', label: { en: 'Date', es: 'Fecha', uk: 'Дата', ar: 'التاريخ' } }),
    {
      name: 'note',
      type: 'textarea',
      required: true,
      maxLength: 1000,
      label: { en: 'Note', es: 'Nota', uk: 'Примітка', ar: 'ملاحظة' }
    }
  ]
});
