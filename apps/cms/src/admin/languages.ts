import { ar } from '@payloadcms/translations/languages/ar';
import { en } from '@payloadcms/translations/languages/en';
import { es } from '@payloadcms/translations/languages/es';
import { uk } from '@payloadcms/translations/languages/uk';

/** The languages the admin itself speaks; each person chooses one. */
export const adminLanguages = {
  supportedLanguages: { en, es, uk, ar },
  fallbackLanguage: 'en' as const,
  // A document's heading and its name in lists, until its title is typed.
  translations: {
    en: { general: { untitled: 'Untitled' } },
    es: { general: { untitled: 'Sin título' } },
    uk: { general: { untitled: 'Без заголовка' } },
    ar: { general: { untitled: 'بلا عنوان' } }
  }
};
