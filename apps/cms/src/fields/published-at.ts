import type { DateField } from 'payload';

/** When the original was first published, or the date an editor gives it. Translations carry their original's. */
export const publishedAtField: DateField = {
  name: 'publishedAt',
  type: 'date',
  index: true,
  label: { en: 'Publication date', es: 'Fecha de publicación', uk: 'Дата публікації', ar: 'تاريخ النشر' },
  admin: {
    position: 'sidebar',
    // A day, kept as noon in UTC: the site prints UTC's day, and an editor east or west of it must not get another.
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
    condition: (data) => !data?.translationOf,
    description: {
      en: 'Set when it is first published; change it for older texts.',
      es: 'Se pone al publicar; cámbiela en textos antiguos.',
      uk: 'Ставиться під час публікації; змініть для давніших текстів.',
      ar: 'يُحدَّد عند أول نشر؛ غيّره للنصوص الأقدم.'
    }
  }
};
