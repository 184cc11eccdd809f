import { randomBytes } from 'node:crypto';
import { seal, unseal } from '../seal.ts';
import { base32 } from './base32.ts';

/** How long a secret that was shown can be confirmed, in milliseconds. */
const lasts = 30 * 60 * 1000;

/**
 * A new secret of 160 bits (RFC 4226, section 4), as base32, and sealed for the form that confirms it: until then
 * it is stored nowhere.
 */
export function offerSecret(userId: string): { secret: string; sealed: string } {
  const secret = base32(randomBytes(20));
  const sealed = seal('offered secret', JSON.stringify({ userId, secret, until: Date.now() + lasts }));
  return { secret, sealed };
}

/** The secret that was offered to this person; null where it was to another, or too long ago. */
export function offeredSecret(sealed: string, userId: string): string | null {
  const text = unseal('offered secret', sealed);
  if (!text) return null;
  const offered = JSON.parse(text) as { userId: string; secret: string; until: number };
  return offered.userId === userId && offered.until > Date.now() ? offered.secret : null;
}
