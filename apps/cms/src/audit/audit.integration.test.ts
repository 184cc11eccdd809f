import type { Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let cms: TestCms;
let client: Client;
let oksana: Caller;
let tomas: Caller;
let kofi: Caller;
let writing: ReturnType<typeof writingIn>;

beforeAll(async () => {
  cms = await startCms();
  client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  oksana = await cms.person('Oksana', ['editor']);
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  kofi = await cms.person('Kofi', ['moderator']);
  writing = writingIn(cms);
}, 120_000);
afterAll(async () => {
  await client?.end();
  await cms?.stop();
});

type Row = { action: string; actor: string; actorId: string; title?: string; detail?: string };
/** What was noted of something, the first first. */
const notesOf = async (document: string): Promise<Row[]> =>
  (await cms.admin.get(`/audit-log?where[document][equals]=${document}&sort=at&limit=100`)).body.docs;
const actionsOf = async (document: string) => (await notesOf(document)).map(({ action }) => action);
const newest = async (action: string): Promise<Row> =>
  (await cms.admin.get(`/audit-log?where[action][equals]=${action}&sort=-at&limit=1`)).body.docs[0];
const personCalled = async (name: string) =>
  (await cms.admin.get(`/users?where[name][equals]=${name}`)).body.docs[0];

describe('of a text it is noted', () => {
  test('who published it, took it back, put it into the trash, took it out and deleted it', async () => {
    const { doc } = (await writing.write({ title: 'Followed' }, oksana)).body;
    await writing.change(doc.id, { title: 'Followed, a draft' }, cms.admin, '?draft=true');
    await writing.change(doc.id, { _status: 'published' });
    await writing.change(doc.id, { _status: 'draft' });
    await writing.trash(doc.id);
    await cms.admin.patch(`/statements/${doc.id}?trash=true`, { deletedAt: null, _status: 'draft' });
    await writing.trash(doc.id);
    await cms.admin.delete(`/statements/${doc.id}?trash=true`);
    expect(await actionsOf(doc.id)).toEqual([
      'published',
      'published',
      'unpublished',
      'trashed',
      'restored',
      'trashed',
      'deleted'
    ]);
    const [first, second] = await notesOf(doc.id);
    expect(first).toMatchObject({ actor: 'Oksana', title: 'Followed' });
    expect(second).toMatchObject({ actor: 'Maya', title: 'Followed, a draft' });
  });

  test('nothing where nothing happened', async () => {
    await writing.write({ title: 'Standing', slug: 'standing' });
    const { doc } = (await writing.write({ title: 'Refused' })).body;
    await writing.change(doc.id, { slug: 'standing', _status: 'published' });
    expect(await actionsOf(doc.id)).toEqual(['published']);
  });
});

test('of people: who was let in, what they may do and who is gone, and it stays true when they are', async () => {
  await cms.person('Vera', ['translator'], ['uk']);
  const vera = await personCalled('Vera');
  await cms.admin.patch(`/users/${vera.id}`, { roles: ['editor'] });
  await cms.admin.patch(`/users/${vera.id}`, { name: 'Vera V.' });
  await cms.admin.delete(`/users/${vera.id}`);
  const rows = await notesOf(vera.id);
  expect(rows.map(({ action }) => action).filter((action) => action !== 'access-link-made')).toEqual([
    'person-invited',
    'roles-changed',
    'person-removed'
  ]);
  expect(rows.find(({ action }) => action === 'roles-changed')!.detail).toBe('translator (uk) › editor');
  const maya = await personCalled('Maya');
  for (const row of rows) expect(row).toMatchObject({ actor: 'Maya', actorId: maya.id });
});

test('the rows of somebody who is gone stay', async () => {
  const brief = await cms.person('Brief', ['editor']);
  const { doc } = (await writing.write({ title: 'Her only one' }, brief)).body;
  await cms.admin.delete(`/users/${(await personCalled('Brief')).id}`);
  expect(await notesOf(doc.id)).toMatchObject([{ action: 'published', actor: 'Brief' }]);
});

test('of settings which were changed, and no value of them', async () => {
  await cms.admin.post('/globals/settings', { secondPerson: true });
  expect(await newest('settings-changed')).toMatchObject({ detail: 'secondPerson = true', actor: 'Maya' });
  await cms.admin.post('/globals/settings', { secondPerson: false });
  expect((await newest('settings-changed')).detail).toBe('secondPerson = false');
  await cms.admin.post('/globals/campaign', { slogan: 'Ours, not theirs' });
  expect((await newest('campaign-changed')).detail).toBe('slogan');
});

test('of keys: made, changed, removed, and never the key', async () => {
  const apiKey = 'a-key-that-nobody-may-read-here';
  const { doc } = (await cms.admin.post('/service-accounts', { name: 'Kiosk', enableAPIKey: true, apiKey }))
    .body;
  await cms.admin.patch(`/service-accounts/${doc.id}`, { apiKey: `${apiKey}-2`, enableAPIKey: true });
  await cms.admin.delete(`/service-accounts/${doc.id}`);
  expect(await actionsOf(doc.id)).toEqual(['key-made', 'key-changed', 'key-removed']);
  const { rows } = await client.query(
    `select count(*)::int as found from audit_log a where a::text like '%nobody-may-read%'`
  );
  expect(rows[0].found).toBe(0);
});

test('of links to a draft: those that were shared, and no look of one’s own', async () => {
  const { doc } = (await writing.draft({ title: 'Looked at' })).body;
  const look = await cms.admin.fetch(`/../preview/statements/${doc.id}`);
  expect(look.headers.get('location')).toContain('/preview/');
  expect(await actionsOf(doc.id)).toEqual([]);
  const { links } = (await cms.admin.post(`/statements/${doc.id}/share`, { days: 1 })).body;
  expect(await notesOf(doc.id)).toMatchObject([
    { action: 'guest-link-made', actor: 'Maya', detail: 'preview' }
  ]);
  await cms.admin.delete(`/guest-tokens/${links[0].id}`);
  expect(await actionsOf(doc.id)).toEqual(['guest-link-made', 'guest-link-withdrawn']);
});

test('of what visitors wrote: the decision, none of the words', async () => {
  const { doc } = (await writing.write({ title: 'Discussed' })).body;
  const [{ id }] = (
    await client.query(
      `insert into comments (id, text, name, status, written_at)
       values (gen_random_uuid(), 'Secret words', 'A visitor', 'held', now()) returning id`
    )
  ).rows;
  await client.query(`insert into comments_rels (parent_id, path, statements_id) values ($1, 'on', $2)`, [
    id,
    doc.id
  ]);
  expect((await kofi.patch(`/comments/${id}`, { status: 'approved' })).status).toBe(200);
  expect(await notesOf(id)).toMatchObject([
    { action: 'comment-moderated', actor: 'Kofi', detail: 'held › approved', title: null }
  ]);
});

describe('the log only grows', () => {
  test.each([
    `update audit_log set actor = 'Somebody else'`,
    `delete from audit_log`,
    `truncate audit_log cascade`
  ])('%s is refused by the database, to the table’s owner', async (statement) => {
    const owner = await client.query(
      `select tableowner = current_user as "isOwner" from pg_tables where tablename = 'audit_log'`
    );
    expect(owner.rows[0].isOwner).toBe(true);
    await expect(client.query(statement)).rejects.toThrow('only grows');
  });

  test('and nobody writes into it, or changes it, over the API', async () => {
    const [row] = (await cms.admin.get('/audit-log?limit=1')).body.docs;
    expect((await cms.admin.post('/audit-log', { action: 'published' })).status).toBe(403);
    expect((await cms.admin.patch(`/audit-log/${row.id}`, { actor: 'Nobody' })).status).toBe(403);
    expect((await cms.admin.delete(`/audit-log/${row.id}`)).status).toBe(403);
  });
});

test('admins read and filter it, others get nothing', async () => {
  await writing.write({ title: 'For the filter' }, oksana);
  const since = new Date(Date.now() - 3_600_000).toISOString();
  const filter = `where[actor][equals]=Oksana&where[action][equals]=published&where[at][greater_than]=${since}`;
  const { docs } = (await cms.admin.get(`/audit-log?${filter}&limit=100`)).body;
  expect(docs.length).toBeGreaterThan(0);
  expect(new Set(docs.map(({ actor, action }: Row) => `${actor} ${action}`))).toEqual(
    new Set(['Oksana published'])
  );
  for (const caller of [oksana, tomas, kofi, cms.site])
    expect((await caller.get('/audit-log')).status).toBe(403);
  expect((await cms.stranger.get('/audit-log')).status).toBe(401);
});

test('there is no place in it for an address of a computer', async () => {
  const { rows } = await client.query(
    `select column_name from information_schema.columns where table_name = 'audit_log' order by 1`
  );
  expect(rows.map((each) => each.column_name)).toEqual(
    ['action', 'actor', 'actor_id', 'at', 'collection', 'detail', 'document', 'id', 'title'].sort()
  );
});
