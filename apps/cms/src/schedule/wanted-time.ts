import type { Sentences } from '../admin/their-language.ts';
import { noTime, timeIsOver, tooFarOff } from './refusals.ts';

const aMinute = 60_000;
const tenYears = 3653 * 24 * 60 * aMinute;

/**
 * The minute somebody wants something done at, from ISO 8601 with a time zone. A minute that began just now is still
 * good: whoever chose it on a form took a moment to send it.
 */
export function wantedTime(typed: unknown, now: Date): { at: Date } | { because: Sentences } {
  const hasZone = typeof typed === 'string' && /T\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/.test(typed);
  const at = new Date(hasZone ? typed : Number.NaN);
  if (Number.isNaN(at.getTime())) return { because: noTime };
  at.setUTCSeconds(0, 0);
  if (at.getTime() <= now.getTime() - 2 * aMinute) return { because: timeIsOver };
  if (at.getTime() > now.getTime() + tenYears) return { because: tooFarOff };
  return { at };
}
