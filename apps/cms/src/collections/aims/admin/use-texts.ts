'use client';

import { useTranslation } from '@payloadcms/ui';
import { texts } from './texts.ts';

/** The screen's words in the admin's language, and its way to write a date of the calendar. */
export function useTexts() {
  const { i18n } = useTranslation();
  const language = i18n.language as string;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC'
  });
  return {
    text: texts[language] ?? texts.en!,
    day: (date: string) => format.format(new Date(`${date}T00:00:00Z`))
  };
}
