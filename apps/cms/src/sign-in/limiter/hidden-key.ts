import { createHmac, randomBytes } from 'node:crypto';

const key = randomBytes(32);

/** A name under which something is counted, from which nobody can read what it was: the key is gone with the process. */
export function hiddenKey(...parts: string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
}
