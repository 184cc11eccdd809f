import { expect, test } from 'vitest';
import { isWellFormed } from './well-formed.ts';

test.each(['/', '/api/statements?where[title][like]=a%20b+c', '/admin/collections/%D0%B2'])(
  '%s is well formed',
  (target) => {
    expect(isWellFormed(target)).toBe(true);
  }
);

test.each(['http://evil.example/admin', '*', '/%', '/%ff', '/x?slug=%00'])('%s is not', (target) => {
  expect(isWellFormed(target)).toBe(false);
});
