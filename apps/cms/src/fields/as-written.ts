import type { Field } from 'payload';
import { noOne } from '../access/roles.ts';

/** Written by a visitor: those who read it decide about it, and do not rewrite it. */
export const asWritten = { access: { update: noOne } };

/** The language a visitor wrote in, a BCP 47 tag. */
export const writtenLanguageField: Field = {
  name: 'language',
  type: 'text',
  maxLength: 35,
  label: { en: 'Language', es: 'Idioma', uk: 'Мова', ar: 'اللغة' },
  ...asWritten,
  admin: { position: 'sidebar' }
};

/** When a visitor sent it. */
export const writtenAtField: Field = {
  name: 'writtenAt',
  type: 'date',
  required: true,
  index: true,
  defaultValue: () => new Date().toISOString(),
  label: { en: 'Written', es: 'Escrito', uk: 'Написано', ar: 'وقت الكتابة' },
  ...asWritten,
  admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } }
};
