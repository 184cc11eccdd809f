/** A date of the calendar (`YYYY-MM-DD`) as it is written in a language, the same in every time zone; other text as it is. */
export function dayInWords(day: string | null | undefined, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (!day || Number.isNaN(date.getTime())) return day ?? '';
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC'
  }).format(date);
}
