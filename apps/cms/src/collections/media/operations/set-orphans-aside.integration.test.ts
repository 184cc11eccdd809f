import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { red, uploadFile } from '../testing/upload.ts';
import { setOrphansAside } from './set-orphans-aside.ts';

let cms: TestCms;
let pool: Pool;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-orphans-'));
  cms = await startCms({ MEDIA_FOLDER: folder });
  pool = new Pool({ connectionString: cms.databaseUrl });
}, 120_000);
afterAll(async () => {
  await pool?.end();
  await cms?.stop();
  await rm(folder, { recursive: true, force: true });
});

const hour = 3_600_000;

test('files without a row are set aside after an hour, and destroyed after a month; all others stay', async () => {
  await uploadFile(await red(), cms.admin);
  const known = await readdir(folder);
  const lost = 'lost-0123456789ab.webp';
  const lostSize = 'lost-0123456789ab-640x400.avif';
  const foreign = 'accounts.ods';
  for (const name of [lost, lostSize, foreign]) await writeFile(path.join(folder, name), 'anything');

  expect(await setOrphansAside(pool, folder)).toBe(0);
  const past = new Date(Date.now() - 2 * hour);
  for (const name of await readdir(folder)) await utimes(path.join(folder, name), past, past);

  expect(await setOrphansAside(pool, folder)).toBe(2);
  expect((await readdir(folder)).sort()).toEqual([...known, foreign, 'without-a-row'].sort());
  expect((await readdir(path.join(folder, 'without-a-row'))).sort()).toEqual([lostSize, lost].sort());
  expect((await cms.admin.fetch(`/media/file/without-a-row%2F${lost}`)).status).not.toBe(200);

  await setOrphansAside(pool, folder, Date.now() + 31 * 24 * hour);
  expect(await readdir(path.join(folder, 'without-a-row'))).toEqual([]);
  expect(await setOrphansAside(pool, path.join(folder, 'not-there-yet'))).toBe(0);
});
