import type { TextareaField } from 'payload';

export const summaryField: TextareaField = {
  name: 'summary',
  type: 'textarea',
  maxLength: 600,
  label: { en: 'Summary', es: 'Resumen', uk: 'Короткий виклад', ar: 'ملخص' },
  admin: {
    rows: 2,
    description: {
      en: 'One or two sentences for lists and feeds, and above the text.',
      es: 'Una o dos frases para las listas y encima del texto.',
      uk: 'Одне-два речення для списків і над текстом.',
      ar: 'جملة أو جملتان للقوائم وفوق النص.'
    }
  }
};
