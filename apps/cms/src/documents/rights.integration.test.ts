import type { Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let cms: TestCms;
let tomas: Caller;
let kofi: Caller;
let write: ReturnType<typeof writingIn>['write'];
let draft: ReturnType<typeof writingIn>['draft'];
let read: ReturnType<typeof writingIn>['read'];
let change: ReturnType<typeof writingIn>['change'];

beforeAll(async () => {
  cms = await startCms();
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  kofi = await cms.person('Kofi', ['moderator']);
  ({ write, draft, read, change } = writingIn(cms));
}, 120_000);
afterAll(() => cms?.stop());

describe('a draft', () => {
  test('cannot be had by the site’s key or by a moderator', async () => {
    const { doc } = (await draft({ title: 'Not yet said' })).body;
    for (const caller of [cms.site, kofi]) {
      expect((await read('en', 'not-yet-said', caller)).status).toBe(404);
      expect((await caller.get(`/statements/${doc.id}`)).status).toBe(404);
      expect((await caller.get(`/statements/${doc.id}?draft=true`)).status).toBe(404);
      expect(
        (await caller.get('/statements?draft=true&where[title][equals]=Not yet said')).body.docs
      ).toEqual([]);
      expect((await caller.get('/statements/versions')).status).toBe(403);
    }
  });

  test('over a published text leaves the published text as it is', async () => {
    const { doc } = (await write({ title: 'Said' })).body;
    await change(doc.id, { title: 'Unsaid', _status: 'draft' }, cms.admin, '?draft=true');
    expect((await read('en', 'said')).body.document.title).toBe('Said');
    expect((await cms.site.get(`/statements/${doc.id}?draft=true`)).body.title).not.toBe('Unsaid');
  });
});

describe('a translator', () => {
  test('writes translations into their own languages, and nothing else', async () => {
    const original = (await write({ title: 'For Tomás' })).body.doc.id;
    const own = await write({ title: 'Para Tomás', language: 'es', translationOf: original }, tomas);
    expect(own.status).toBe(201);
    expect(
      (await write({ title: 'Для Томаса', language: 'uk', translationOf: original }, tomas)).status
    ).toBe(403);
    expect((await write({ title: 'Propio', language: 'es' }, tomas)).status).toBe(403);
    expect((await tomas.patch(`/statements/${original}`, { title: 'Mine' })).status).toBe(403);
    expect((await tomas.delete(`/statements/${own.body.doc.id}`)).status).toBe(403);
  });

  test('cannot change what they are', async () => {
    const { body } = await tomas.get('/users/me');
    await tomas.patch(`/users/${body.user.id}`, { roles: ['admin'], languages: ['es', 'uk'] });
    const after = (await cms.admin.get(`/users/${body.user.id}`)).body;
    expect(after.roles).toEqual(['translator']);
    expect(after.languages).toEqual(['es']);
  });
});
