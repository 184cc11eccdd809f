import { randomInt } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Person } from '@broadside/demo';
import type { User } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { env } from '../current-env.ts';

/**
 * Makes the demo's people with passwords of their own, and writes these into the file named by DEMO_SIGN_INS; answers
 * the people by key.
 */
export async function seedPeople(people: Person[], req: PayloadRequest): Promise<Map<string, User>> {
  const made = new Map<string, User>();
  const lines: string[] = [];
  for (const { key, name, email, roles, languages } of people) {
    const password = newPassword();
    const user = await req.payload.create({
      collection: 'users',
      data: { name, email, password, roles, languages },
      overrideAccess: true,
      req
    });
    made.set(key, user);
    const does = [...roles, ...languages].join(', ');
    lines.push(`${name.padEnd(18)} ${email.padEnd(30)} ${password}   ${does}`);
  }
  if (!env.DEMO_SIGN_INS) return made;
  await mkdir(path.dirname(env.DEMO_SIGN_INS), { recursive: true });
  await writeFile(env.DEMO_SIGN_INS, `${lines.join('\n')}\n`, { mode: 0o600 });
  return made;
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of four letters and digits that are not mistaken for one another: about 79 bits. */
function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
