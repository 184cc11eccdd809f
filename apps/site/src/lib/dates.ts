import { plainLanguage } from './languages.ts';
import { oncePerKey } from './once-per-key.ts';

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const minute = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC', timeZoneName: 'short' } as const;

const dates = oncePerKey(
  (language) => new Intl.DateTimeFormat(localeFor(language), { dateStyle: 'long', timeZone: 'UTC' })
);
const moments = oncePerKey((language) => new Intl.DateTimeFormat(localeFor(language), { ...day, ...minute }));

/** A day as written in `language`, such as `14 January 2026`. Takes an ISO date or moment; the day is UTC's. */
export function writtenDate(iso: string, language: string): string {
  return dates(language).format(new Date(iso));
}

/** A first and last day as written in `language`, such as `14–16 January 2026`; null where there are none. */
export function writtenDays(
  { firstDay, lastDay }: { firstDay: string | null; lastDay: string | null },
  language: string
): string | null {
  const [first, last] = [firstDay ?? lastDay, lastDay ?? firstDay];
  if (!first || !last) return null;
  const [from, to] = [new Date(first), new Date(last)];
  return from < to ? dates(language).formatRange(from, to) : dates(language).format(from);
}

/** A day and time in UTC, to the minute. */
export function writtenMoment(iso: string, language: string): string {
  return moments(language).format(new Date(iso));
}

/** `2026-01-14` of an ISO date or moment. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

/**
 * English without a region would be dated as in the United States, which most readers elsewhere find odd. What is no
 * language gets English; an extension must not bring in another calendar.
 */
function localeFor(tag: string): string {
  const language = plainLanguage(tag) ?? 'en';
  return language === 'en' ? 'en-GB' : language;
}
