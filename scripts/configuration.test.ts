import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { configurationFile, configurationPage } from './configuration.ts';

test('docs/configuration.md says what the programs read (npm run types makes it anew)', async () => {
  expect(await readFile(configurationFile, 'utf8')).toBe(configurationPage());
});
