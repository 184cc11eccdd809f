import { adminLanguages } from '@broadside/types';
import type { SelectField } from 'payload';
import { languageNames } from '../../admin/language-names.ts';

/** The language a person reads the admin, and our mails, in. Null: whatever their browser asks for. */
export const adminLanguageField: SelectField = {
  name: 'adminLanguage',
  type: 'select',
  options: adminLanguages.map((value) => ({ value, label: languageNames[value] })),
  label: {
    en: 'Language of the admin',
    es: 'Idioma del panel',
    uk: 'Мова панелі',
    ar: 'لغة لوحة الإدارة'
  },
  admin: { components: { Field: '/collections/users/AdminLanguage#AdminLanguage' } }
};
