import crypto from 'node:crypto';
import { inTurn } from './in-turn.ts';

/** Keep in step with payload/dist/auth/strategies/local/generatePasswordSaltHash.js. */
const prefix = 'pbkdf2-sha256-v1:';
const iterations = 600_000;
const keyLength = 32;

/** What is hashed where there is nobody: the same work, and never the right password. */
const nobody = { hash: '', salt: crypto.randomBytes(32).toString('hex') };

/** Whether this is the password of which hash and salt are stored. With `null`, nobody's, it does the same work. */
export async function isPassword(
  password: string,
  stored: { hash: string; salt: string } | null
): Promise<boolean> {
  const { hash, salt } = stored ?? nobody;
  const made = await inTurn(() => pbkdf2(password, salt));
  const wanted = Buffer.from(hash.startsWith(prefix) ? hash.slice(prefix.length) : '', 'hex');
  return made.length === wanted.length && crypto.timingSafeEqual(made, wanted);
}

function pbkdf2(password: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    crypto.pbkdf2(password, salt, iterations, keyLength, 'sha256', (error, made) =>
      error ? reject(error) : resolve(made)
    );
  });
}
