import { createHmac, randomInt } from 'node:crypto';
import { keyFor } from '../seal.ts';

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const howMany = 10;

/** Ten codes of twelve letters and digits that are not mistaken for one another: about 59 bits each. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => [group(), group(), group()].join('-'));
}

function group(): string {
  return Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
}

/** As it is stored: nobody who reads the database alone can try codes out. Spaces, hyphens and capitals do not matter. */
export function hashOfRecoveryCode(code: string): string {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '');
  return createHmac('sha256', keyFor('recovery codes')).update(plain).digest('base64url');
}
