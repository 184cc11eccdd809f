import { expect, test } from 'vitest';

Object.assign(process.env, { DATABASE_URL: 'none', PAYLOAD_SECRET: 'x'.repeat(32), SITE_API_KEY: 'none' });
const { seal, unseal } = await import('./seal.ts');

test('what is sealed is opened for its own purpose only, and not once it was changed', () => {
  const sealed = seal('sign-in ticket', 'maya');
  expect(sealed).not.toContain('maya');
  expect(seal('sign-in ticket', 'maya')).not.toBe(sealed);
  expect(unseal('sign-in ticket', sealed)).toBe('maya');
  expect(unseal('offered secret', sealed)).toBeNull();
  const bytes = Buffer.from(sealed, 'base64url');
  for (const at of [0, 12, 28]) {
    const changed = Buffer.from(bytes);
    changed[at]! ^= 1;
    expect(unseal('sign-in ticket', changed.toString('base64url'))).toBeNull();
  }
  for (const nonsense of ['', 'x', 'A'.repeat(30)]) expect(unseal('sign-in ticket', nonsense)).toBeNull();
});
