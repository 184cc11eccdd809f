import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { red, uploadFile, type Row } from './testing/upload.ts';

let cms: TestCms;
let client: Client;
let folder: string;
let row: Row;
let before: string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-files-'));
  cms = await startCms({ MEDIA_FOLDER: folder });
  client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
}, 120_000);
beforeEach(async () => {
  row = (await uploadFile(await red(), cms.admin)).doc;
  before = await files();
});
afterAll(async () => {
  await client?.end();
  await cms?.stop();
  await rm(folder, { recursive: true, force: true });
});

const files = async () => (await readdir(folder)).sort();
const served = async (name: string) => (await cms.admin.fetch(`/media/file/${name}`)).status;

test('a replacement that is refused leaves the files as they were, and nothing of its own', async () => {
  expect(await replace({ alternative: 'x'.repeat(501) })).toBe(400);
  expect(await files()).toEqual(before);
  expect(await served(row.filename)).toBe(200);
});

test('a replacement takes the former files with it, whatever is asked to be answered', async () => {
  expect(await replace({ alternative: 'New' }, '?select[alternative]=true')).toBe(200);
  const own = await filesNow();
  expect(own).not.toContain(row.filename);
  const after = await files();
  expect(after).toHaveLength(before.length);
  expect(after.filter((name) => !before.includes(name))).toEqual(own);
  expect(await served(row.filename)).toBe(403);
});

test('what a row says can be changed without its files', async () => {
  expect((await cms.admin.patch(`/media/${row.id}`, { alternative: 'Said better' })).status).toBe(200);
  expect(await files()).toEqual(before);
});

test('a deletion takes the files with it', async () => {
  const own = await filesNow();
  expect(own.length).toBeGreaterThan(2);
  expect((await cms.admin.delete(`/media/${row.id}?select[alternative]=true`)).status).toBe(200);
  expect(await files()).toEqual(before.filter((name) => !own.includes(name)));
});

test('many deleted at once take their files with them, and leave those of others', async () => {
  const own = await filesNow();
  expect((await cms.admin.delete(`/media?where[id][in]=${row.id}`)).status).toBe(200);
  expect(await files()).toEqual(before.filter((name) => !own.includes(name)));
});

test('a replacement and a deletion whose commit fails leave the row with its files', async () => {
  await client.query(`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
    create constraint trigger refused after update or delete on media deferrable initially deferred
      for each row execute function refuse();`);
  const own = await filesNow();
  expect(await replace({ alternative: 'New' })).toBe(500);
  expect((await cms.admin.delete(`/media/${row.id}`)).status).toBe(500);
  await client.query('drop trigger refused on media');
  expect(await files()).toEqual(expect.arrayContaining(own));
  expect(await filesNow()).toEqual(own);
  expect(await served(row.filename)).toBe(200);
});

async function replace(fields: object, query = ''): Promise<number> {
  const form = new FormData();
  const { data } = await red();
  form.set('file', new Blob([new Uint8Array(data)], { type: 'image/png' }), 'other.png');
  form.set('_payload', JSON.stringify(fields));
  const response = await cms.admin.fetch(`/media/${row.id}${query}`, { method: 'PATCH', body: form });
  return response.status;
}

/** The files the row says it has. */
async function filesNow(): Promise<string[]> {
  const { body } = await cms.admin.get(`/media/${row.id}`);
  const sizes = Object.values(body.sizes as Row['sizes']);
  return [...new Set([body.filename, ...sizes.map(({ filename }) => filename)])].sort();
}
