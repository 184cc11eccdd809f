import type { SelectField } from 'payload';

/** The language a person reads the admin, and our mails, in. Null: whatever their browser asks for. */
export const adminLanguageField: SelectField = {
  name: 'adminLanguage',
  type: 'select',
  options: [
    { value: 'en', label: 'English' },
    { value: 'es', label: 'Español' },
    { value: 'uk', label: 'Українська' },
    { value: 'ar', label: 'العربية' }
  ],
  label: {
    en: 'Language of the admin',
    es: 'Idioma del panel',
    uk: 'Мова панелі',
    ar: 'لغة لوحة الإدارة'
  }
};
