import type { Caller } from '@broadside/tests/support/caller.ts';
import { someText } from '@broadside/tests/support/rich-text.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;
let writing: ReturnType<typeof writingIn>;

beforeAll(async () => {
  cms = await startCms();
  writing = writingIn(cms);
}, 120_000);
afterAll(() => cms?.stop());

/** A published text with drafts before and after its publication; its versions, the oldest first. */
async function written(title: string) {
  const { id, slug } = (await writing.draft({ title: `${title}, a draft`, slug: title, body: someText })).body
    .doc;
  await writing.change(id, { title: `${title}, published`, _status: 'published' });
  await writing.change(id, { title: `${title}, newer` }, cms.admin, '?draft=true');
  const { docs } = (await cms.admin.get(`/statements/versions?where[parent][equals]=${id}&sort=createdAt`))
    .body;
  return { id: id as string, slug: slug as string, versions: docs as { id: string }[] };
}

const byRest = (query: string) => async (version: string, updatedAt: string) =>
  (await cms.admin.post(`/statements/versions/${version}${query}`, { updatedAt })).status;
const byGraphQl = (draft: string) => async (version: string, updatedAt: string) => {
  const answer = await cms.admin.fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'If-Match': `"${updatedAt}"` },
    body: JSON.stringify({
      query: `mutation { restoreVersionStatement(id: "${version}"${draft}) { title } }`
    })
  });
  const { errors } = (await answer.json()) as { errors?: unknown };
  return errors ? 400 : 200;
};

test.each([
  ['rest', byRest('')],
  ['rest-no-draft', byRest('?draft=false')],
  ['rest-draft', byRest('?draft=true')],
  ['graphql', byGraphQl('')],
  ['graphql-no-draft', byGraphQl(', draft: false')]
])('a restored version is a change that waits, and what is public stays: %s', async (name, restore) => {
  const { id, slug, versions } = await written(name);
  for (const [index, title] of [`${name}, a draft`, `${name}, published`].entries()) {
    expect(await restore(versions[index]!.id, await writing.stateOf(id))).toBe(200);
    expect((await writing.read('en', slug)).body.document.title).toBe(`${name}, published`);
    const newest = (await cms.admin.get(`/statements/${id}?draft=true`)).body;
    expect(newest).toMatchObject({ title, _status: 'draft' });
    expect((await cms.admin.get(`/statements/${id}`)).body._status).toBe('published');
  }
  const { docs } = (await cms.admin.get(`/audit-log?where[document][equals]=${id}`)).body;
  expect(docs.map(({ action }: { action: string }) => action)).toEqual(['published']);
});

test('what was restored is published as anything is, by the rules of publishing', async () => {
  const { id, versions } = await written('ruled');
  await cms.admin.post('/globals/settings', { secondPerson: true });
  const updatedAt = await writing.stateOf(id);
  expect((await cms.admin.post(`/statements/versions/${versions[1]!.id}`, { updatedAt })).status).toBe(200);
  expect((await writing.change(id, { _status: 'published' })).status).toBe(403);
  await cms.admin.post('/globals/settings', { secondPerson: false });
  expect((await writing.change(id, { _status: 'published' })).status).toBe(200);
});

test('a translator restores their own translation, whatever was public of it', async () => {
  const tomas = await cms.person('Tomas', ['translator'], ['es']);
  const original = (await writing.write({ title: 'Spoken' })).body.doc.id;
  const { id } = (await writing.write({ title: 'Dicho', language: 'es', translationOf: original })).body.doc;
  await writing.change(id, { title: 'Por decir' }, tomas, '?draft=true');
  const { docs } = (await tomas.get(`/statements/versions?where[parent][equals]=${id}&sort=createdAt`)).body;
  const restore = (by: Caller, updatedAt: string) =>
    by.post(`/statements/versions/${docs[0].id}`, { updatedAt });
  expect((await restore(await cms.person('Kofi', ['moderator']), await writing.stateOf(id))).status).toBe(
    403
  );
  expect((await restore(tomas, await writing.stateOf(id))).status).toBe(200);
  expect((await restore(tomas, '2020-01-01T00:00:00.000Z')).status).toBe(409);
  const newest = (await cms.admin.get(`/statements/${id}?draft=true`)).body;
  expect(newest).toMatchObject({ title: 'Dicho', _status: 'draft', translationOf: original });
});
