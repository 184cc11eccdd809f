import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { rightsFile, rightsPage } from './rights.ts';

test('docs/who-may-do-what.md says what the matrix says (npm run types makes it anew)', async () => {
  expect(await readFile(rightsFile, 'utf8')).toBe(rightsPage());
});
