import crypto from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { isPassword } from './is-password.ts';

// Watched, not replaced: the real hashing runs.
const hashing = vi.spyOn(crypto, 'pbkdf2');
afterEach(() => hashing.mockClear());

/** As Payload stores it: keep in step with payload/dist/auth/strategies/local/generatePasswordSaltHash.js. */
function stored(password: string) {
  const salt = crypto.randomBytes(32).toString('hex');
  const hash = crypto.pbkdf2Sync(password, salt, 600_000, 32, 'sha256').toString('hex');
  return { salt, hash: `pbkdf2-sha256-v1:${hash}` };
}

const work = () => hashing.mock.calls.map(([, salt, ...rest]) => [String(salt).length, ...rest.slice(0, 3)]);

test('only the right password is right', async () => {
  const maya = stored('water is ours');
  expect(await isPassword('water is ours', maya)).toBe(true);
  expect(await isPassword('water is mine', maya)).toBe(false);
  expect(await isPassword('', maya)).toBe(false);
});

test('where there is nobody, the same work is done as for a wrong password', async () => {
  await isPassword('a guess', stored('water is ours'));
  const known = work();
  hashing.mockClear();
  expect(await isPassword('a guess', null)).toBe(false);
  expect(work()).toEqual(known);
  expect(known).toEqual([[64, 600_000, 32, 'sha256']]);
});

test('a hash of another kind is nobody’s password, and takes the same work', async () => {
  expect(await isPassword('', { hash: '', salt: 'x' })).toBe(false);
  expect(await isPassword('x', { hash: 'abcdef', salt: 'x' })).toBe(false);
  expect(hashing).toHaveBeenCalledTimes(2);
});

test('no more than two are hashed at once', async () => {
  const maya = stored('water is ours');
  hashing.mockClear();
  const all = Array.from({ length: 4 }, () => isPassword('a guess', maya));
  expect(hashing).toHaveBeenCalledTimes(2);
  expect(await Promise.all(all)).toEqual([false, false, false, false]);
  expect(hashing).toHaveBeenCalledTimes(4);
});
