import type { AdminLanguage } from '@broadside/types';
import { ar } from '@payloadcms/translations/languages/ar';
import { en } from '@payloadcms/translations/languages/en';
import { es } from '@payloadcms/translations/languages/es';
import { uk } from '@payloadcms/translations/languages/uk';

/** The languages the admin itself speaks; each person chooses one. */
export const adminLanguages = {
  supportedLanguages: { en, es, uk, ar } satisfies Record<AdminLanguage, unknown>,
  fallbackLanguage: 'en' as const,
  // `untitled`: a document's heading and its name in lists, until its title is typed. `payloadSettings`:
  // a heading on the account's page. `noLabel`: an empty cell, "<No Detail>" with Payload. `version`: see drafts/versions.
  translations: {
    en: {
      general: { untitled: 'Untitled', payloadSettings: 'Appearance', noLabel: '—' },
      version: {
        aboutToRestore:
          'The text of {{versionDate}} goes into the draft. What is published stays until you publish.',
        restoredSuccessfully: 'The earlier text is in the draft now.'
      }
    },
    es: {
      general: { untitled: 'Sin título', payloadSettings: 'Apariencia', noLabel: '—' },
      version: {
        aboutToRestore:
          'El texto del {{versionDate}} pasa al borrador. Lo publicado sigue igual hasta que publique.',
        restoredSuccessfully: 'El texto anterior está ahora en el borrador.'
      }
    },
    uk: {
      general: { untitled: 'Без заголовка', payloadSettings: 'Вигляд', noLabel: '—' },
      version: {
        aboutToRestore:
          'Текст від {{versionDate}} стане чернеткою. Опубліковане лишиться, доки ви не опублікуєте.',
        restoredSuccessfully: 'Попередній текст тепер у чернетці.'
      }
    },
    ar: {
      general: { untitled: 'بلا عنوان', payloadSettings: 'المظهر', noLabel: '—' },
      version: {
        aboutToRestore: 'يصبح نص {{versionDate}} في المسودة. ويبقى المنشور كما هو حتى تنشر.',
        restoredSuccessfully: 'النص السابق الآن في المسودة.'
      }
    }
  }
};
