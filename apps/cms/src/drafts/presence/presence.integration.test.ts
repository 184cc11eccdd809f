import { randomUUID } from 'node:crypto';
import type { Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;
let oksana: Caller;
let tomas: Caller;
let kofi: Caller;
let writing: ReturnType<typeof writingIn>;

beforeAll(async () => {
  cms = await startCms();
  oksana = await cms.person('Oksana', ['editor']);
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  kofi = await cms.person('Kofi', ['moderator']);
  writing = writingIn(cms);
}, 120_000);
afterAll(() => cms?.stop());

const draft = async (title: string) => (await writing.draft({ title })).body.doc.id as string;
const tell = (by: Caller, id: string, form: string, more: Record<string, unknown> = {}) =>
  by.post(`/statements/${id}/presence`, { form, ...more });

async function sql(text: string, values: unknown[]): Promise<void> {
  const client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  await client.query(text, values);
  await client.end();
}

test('whoever opens a document reads; who changes it first writes, and the others read who that is', async () => {
  const id = await draft('Two at the desk');
  const [mayas, oksanas] = [randomUUID(), randomUUID()];
  expect((await tell(oksana, id, oksanas)).body).toMatchObject({ yours: false, writer: null, readers: [] });
  expect((await tell(cms.admin, id, mayas)).body).toMatchObject({ writer: null, readers: ['Oksana'] });
  expect((await tell(cms.admin, id, mayas, { writes: true })).body).toMatchObject({
    yours: true,
    readers: ['Oksana']
  });
  const { body } = await tell(oksana, id, oksanas, { writes: true });
  expect(body).toMatchObject({ yours: false, writer: { name: 'Maya', isYou: false }, readers: [] });
  expect(Math.abs(Date.now() - Date.parse(body.writer.since))).toBeLessThan(60_000);
  expect((await tell(cms.admin, id, randomUUID())).body).toMatchObject({
    yours: false,
    writer: { isYou: true }
  });
});

test('of twenty who begin at the same moment one writes', async () => {
  const id = await draft('Rush hour');
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => tell(oksana, id, randomUUID(), { writes: true }))
  );
  expect(answers.filter(({ body }) => body.yours)).toHaveLength(1);
});

test('a writer who rests reads again, and another may begin', async () => {
  const id = await draft('Taking turns');
  const [mayas, oksanas] = [randomUUID(), randomUUID()];
  await tell(cms.admin, id, mayas, { writes: true });
  expect((await tell(cms.admin, id, mayas)).body.yours).toBe(true);
  expect((await tell(cms.admin, id, mayas, { writes: false })).body).toMatchObject({
    yours: false,
    writer: null
  });
  expect((await tell(oksana, id, oksanas, { writes: true })).body).toMatchObject({
    yours: true,
    readers: ['Maya']
  });
});

test('whoever takes over writes, and the first is told and cannot save any more', async () => {
  const id = await draft('Handed over');
  const [mayas, oksanas] = [randomUUID(), randomUUID()];
  await tell(cms.admin, id, mayas, { writes: true });
  expect((await tell(oksana, id, oksanas, { takeOver: true })).body.yours).toBe(true);
  expect((await tell(cms.admin, id, mayas, { writes: true })).body).toMatchObject({
    yours: false,
    writer: { name: 'Oksana' }
  });

  const save = async (by: Caller, form: string, title: string) =>
    by.fetch(`/statements/${id}?draft=true&autosave=true`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', 'X-Form': form },
      body: JSON.stringify({ title, updatedAt: await writing.stateOf(id) })
    });
  expect((await save(cms.admin, mayas, 'From the first')).status).toBe(409);
  expect((await save(oksana, oksanas, 'From the second')).status).toBe(200);
});

test('a form that was closed, or not seen for half a minute, holds nobody up', async () => {
  const id = await draft('Left open');
  const [closed, silent] = [randomUUID(), randomUUID()];
  await tell(cms.admin, id, closed, { writes: true });
  await tell(cms.admin, id, closed, { gone: true });
  expect((await tell(oksana, id, silent, { writes: true })).body).toMatchObject({ yours: true, readers: [] });
  await sql(`update presence set seen_at = now() - interval '31 seconds' where form = $1`, [silent]);
  expect((await tell(cms.admin, id, randomUUID(), { writes: true })).body).toMatchObject({
    yours: true,
    readers: []
  });
  expect((await tell(oksana, id, silent, { writes: true })).body.yours).toBe(false);
});

test('only those who may change the document take part', async () => {
  const { doc: original } = (await writing.write({ title: 'For Tomás' })).body;
  const spanish = (await writing.write({ title: 'Para Tomás', language: 'es', translationOf: original.id }))
    .body.doc;
  expect((await tell(tomas, spanish.id, randomUUID(), { writes: true })).body.yours).toBe(true);
  expect((await tell(tomas, original.id, randomUUID())).status).toBe(403);
  for (const caller of [kofi, cms.site])
    expect((await tell(caller, original.id, randomUUID())).status).toBe(403);
  expect((await tell(cms.stranger, original.id, randomUUID())).status).toBe(401);
  expect((await tell(cms.admin, randomUUID(), randomUUID())).status).toBe(403);
});

test('nobody speaks for another’s form, and what is no form is refused', async () => {
  const id = await draft('Borrowed');
  const mayas = randomUUID();
  await tell(cms.admin, id, mayas, { writes: true });
  for (const wish of [{ takeOver: true }, { writes: false }, { gone: true }])
    expect((await tell(oksana, id, mayas, wish)).body.yours).not.toBe(true);
  expect((await tell(cms.admin, id, mayas)).body.yours).toBe(true);
  for (const form of [undefined, 'a form', 5, `${randomUUID()}'`])
    expect((await tell(cms.admin, id, form as string)).status).toBe(400);
});
