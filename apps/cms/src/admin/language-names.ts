import type { AdminLanguage } from '@broadside/types';

/** What the admin's languages call themselves. */
export const languageNames: Record<AdminLanguage, string> = {
  en: 'English',
  es: 'Español',
  uk: 'Українська',
  ar: 'العربية'
};
