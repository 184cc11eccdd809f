import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '../current-env.ts';

/** What a sealed text is for: each has a key of its own, so that one can't be passed off as another. */
export type Purpose = 'one-time code secret' | 'sign-in ticket' | 'offered secret' | 'mail password';

/**
 * Encrypts by AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D) and a key derived from PAYLOAD_SECRET.
 * Base64url of nonce, tag and ciphertext.
 */
export function seal(purpose: Purpose, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url');
}

/** The text again; null where it was changed, is of another purpose, or PAYLOAD_SECRET is another than it was. */
export function unseal(purpose: Purpose, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < 28) return null;
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, 12), {
    authTagLength: 16
  });
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    // The tag does not match: that is the answer, and nothing went wrong here.
    return null;
  }
}

/** A key for one use, derived from PAYLOAD_SECRET (RFC 5869). */
export function keyFor(use: Purpose | 'recovery codes'): Buffer {
  return Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, '', `broadside ${use}`, 32));
}
