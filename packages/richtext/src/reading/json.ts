import { carriable } from '../carriable.ts';

/** A value of the shape `{…}` whose members are still to be looked at. */
export type JsonObject = { readonly [member: string]: unknown };

export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** A whole number within the bounds, or the fallback for anything that is none. */
export function asInteger(
  value: unknown,
  { from, to, otherwise }: { from: number; to: number; otherwise: number }
) {
  if (typeof value !== 'number' || !Number.isInteger(value)) return otherwise;
  return Math.min(to, Math.max(from, value));
}

/** The id of a row: text, or a number from a database that counts; null for anything else. */
export function asId(value: unknown): string | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Text as it may be shown (see `carriable`), or null for anything else. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' ? carriable(value) : null;
}
