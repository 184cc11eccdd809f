import type { DemoLanguage } from './demo.ts';

const DAY = 24 * 60 * 60 * 1000;
const PLACEHOLDER = /\{(?<what>day|date|iso|year)(?<offset>[+-]\d+)?\}/g;

/** What Intl calls the language; Arabic with Western digits, as all texts of the demo have them. */
const LOCALES: Record<DemoLanguage, string> = { en: 'en-GB', es: 'es', uk: 'uk', ar: 'ar-u-nu-latn' };

/** Midnight UTC, `days` before the day that `today` is in. */
export function daysBefore(today: Date, days: number): Date {
  return new Date(midnight(today) - days * DAY);
}

/** The date in UTC as `YYYY-MM-DD` (RFC 3339 full-date). */
export function plainDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Whole days from the last 2 June that lies at least `atLeast` days back. */
export function daysSinceSecondOfJune(today: Date, atLeast: number): number {
  const latest = new Date(midnight(today) - atLeast * DAY);
  const sameYear = Date.UTC(latest.getUTCFullYear(), 5, 2);
  const founded = sameYear <= latest.getTime() ? sameYear : Date.UTC(latest.getUTCFullYear() - 1, 5, 2);
  return (midnight(today) - founded) / DAY;
}

/**
 * Fills in `{day+12}` (12 March), `{date-30}` (12 March 2026) and `{year-6}` (2020) in the language's own form, and
 * `{iso+3}` (2026-03-12). Offsets count from the day the work was published: years for the year, days for the rest.
 */
export function fillDates(
  source: string,
  { language, published }: { language: DemoLanguage; published: Date }
) {
  return source.replace(PLACEHOLDER, (_, what: string, offset = '+0') => {
    if (what === 'year') return String(published.getUTCFullYear() + Number(offset));
    const date = new Date(published.getTime() + Number(offset) * DAY);
    if (what === 'iso') return plainDay(date);
    return inWords(date, { language, withYear: what === 'date' });
  });
}

function inWords(date: Date, { language, withYear }: { language: DemoLanguage; withYear: boolean }): string {
  const words = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC'
  }).format(date);
  // Running Ukrainian text writes the word for year out, and does not end a sentence with the abbreviation.
  return words.replace(/\s?р\.$/, '\u00a0року');
}

function midnight(date: Date): number {
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}
