import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readEnvFile } from './env-file.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-env-test-'));
  file = path.join(folder, '.env');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('the first read writes secrets that only their owner can read, the second finds the same', async () => {
  const first = await readEnvFile(file);
  expect(first.PAYLOAD_SECRET?.length).toBeGreaterThanOrEqual(32);
  expect(first.SITE_API_KEY).toMatch(/^[0-9a-f-]{36}$/);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readEnvFile(file)).toEqual(first);
});

test('two checkouts never share a secret', async () => {
  const other = await readEnvFile(path.join(folder, 'other'));
  const first = await readEnvFile(file);
  expect(first.PAYLOAD_SECRET).not.toBe(other.PAYLOAD_SECRET);
  expect(first.SITE_API_KEY).not.toBe(other.SITE_API_KEY);
});

test('a missing secret is added and what a person wrote stays', async () => {
  await writeFile(file, '# mine\nCMS_PORT=4001\nPAYLOAD_SECRET=kept\n');
  const read = await readEnvFile(file);
  expect(read).toMatchObject({ CMS_PORT: '4001', PAYLOAD_SECRET: 'kept' });
  expect(read.SITE_API_KEY).toBeTruthy();
  expect(await readFile(file, 'utf8')).toMatch(/^# mine\n/);
});

test('a secret that the environment gives is not written', async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'from outside');
  await readEnvFile(file);
  expect(await readFile(file, 'utf8')).not.toMatch(/^PAYLOAD_SECRET=/m);
});
