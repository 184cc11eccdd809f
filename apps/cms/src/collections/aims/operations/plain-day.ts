import { isPlainDate } from '../../../fields/plain-date.ts';

/** A day of the calendar that has begun somewhere on earth; null otherwise. */
export function pastDay(given: unknown, now = Date.now()): string | null {
  const day = typeof given === 'string' ? given.trim() : '';
  // The first to reach a day are the Line Islands, 14 hours ahead of UTC.
  const latest = new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
  return isPlainDate(day) && day <= latest ? day : null;
}
