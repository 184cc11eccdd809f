import { callerOf, type Caller } from '@broadside/tests/support/caller.ts';
import { changeDocument } from '@broadside/tests/support/change-document.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;
let kofi: Caller;

beforeAll(async () => {
  cms = await startCms();
  kofi = await cms.person('Kofi', ['moderator']);
}, 120_000);
afterAll(() => cms?.stop());

test('a preview link shows the newest draft of its one document, to whoever holds it', async () => {
  const id = await draft('Half written');
  const guest = await guestOf(id);
  await changeDocument(cms.admin, `/statements/${id}?draft=true`, { title: 'Three quarters written' });
  const { status, body } = await guest.get('/guest-tokens/preview');
  expect(status).toBe(200);
  expect(body.text.document.title).toBe('Three quarters written');
  expect((await guest.get(`/statements/${id}?draft=true`)).status).toBe(401);
  expect((await guest.get('/guest-tokens/set-up')).status).toBe(404);
});

test('a preview link ends when it is withdrawn, when its time is over, and when its document goes', async () => {
  const id = await draft('Soon gone');
  const [withdrawn, expired, orphaned] = [await guestOf(id), await guestOf(id), await guestOf(id)];
  const [newest, middle] = (await cms.admin.get('/guest-tokens?sort=-createdAt&limit=3')).body.docs
    .slice(0, 3)
    .reverse();
  await cms.admin.patch(`/guest-tokens/${newest.id}`, { withdrawn: true });
  await sql('update guest_tokens set ends_at = now() where id = $1', [middle.id]);
  expect((await withdrawn.get('/guest-tokens/preview')).status).toBe(404);
  expect((await expired.get('/guest-tokens/preview')).status).toBe(404);
  expect((await orphaned.get('/guest-tokens/preview')).status).toBe(200);
  await cms.admin.patch(`/statements/${id}`, { deletedAt: new Date().toISOString() });
  expect((await orphaned.get('/guest-tokens/preview')).status).toBe(404);
});

test('a link that was withdrawn cannot be brought back', async () => {
  const id = await draft('Taken back');
  const guest = await guestOf(id);
  const [link] = (await cms.admin.get('/guest-tokens?sort=-createdAt&limit=1')).body.docs;
  await cms.admin.patch(`/guest-tokens/${link.id}`, { withdrawn: true });
  await cms.admin.patch(`/guest-tokens/${link.id}`, { withdrawn: false });
  expect((await guest.get('/guest-tokens/preview')).status).toBe(404);
});

test('only who may read the draft can make a link to it', async () => {
  const id = await draft('For editors');
  expect(await linkOf(id, kofi)).toBeNull();
  expect(
    (await fetch(`${cms.url}/preview/statements/${id}`, { redirect: 'manual' })).headers.get('location')
  ).toBe(`${cms.url}/admin/login`);
});

test('what is kept of a token opens nothing, and no one is shown it', async () => {
  const token = await tokenOf(await draft('Hashed'));
  const kept = await sql('select hash from guest_tokens order by created_at desc limit 1');
  expect(kept[0].hash).not.toContain(token);
  expect((await cms.admin.get('/guest-tokens?limit=1')).body.docs[0]).not.toHaveProperty('hash');
  const guest = callerOf(cms.url, { Authorization: `Guest ${kept[0].hash.slice(0, 43)}` });
  expect((await guest.get('/guest-tokens/preview')).status).toBe(404);
});

test('the set-up link works once', async () => {
  const guest = callerOf(cms.url, { Authorization: `Guest ${cms.setUpToken}` });
  expect((await guest.get('/guest-tokens/set-up')).status).toBe(404);
  expect((await guest.post('/guest-tokens/set-up', { name: 'Mine now' })).status).toBe(404);
});

async function draft(title: string): Promise<string> {
  return (await cms.admin.post('/statements?draft=true', { title, language: 'en' })).body.doc.id;
}

async function linkOf(id: string, by: Caller): Promise<string | null> {
  const response = await by.fetch(`/../preview/statements/${id}`);
  return response.headers.get('location');
}

async function tokenOf(id: string): Promise<string> {
  return (await linkOf(id, cms.admin))!.split('/').at(-1)!;
}

async function guestOf(id: string): Promise<Caller> {
  return callerOf(cms.url, { Authorization: `Guest ${await tokenOf(id)}` });
}

async function sql(text: string, values: unknown[] = []) {
  const client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  const { rows } = await client.query(text, values);
  await client.end();
  return rows;
}
