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
let trash: ReturnType<typeof writingIn>['trash'];
let change: ReturnType<typeof writingIn>['change'];

beforeAll(async () => {
  cms = await startCms();
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  kofi = await cms.person('Kofi', ['moderator']);
  ({ write, draft, read, trash, change } = writingIn(cms));
}, 120_000);
afterAll(() => cms?.stop());

describe('a translation', () => {
  test('is in a language that the campaign offers', async () => {
    const { doc } = (await write({ title: 'Offered' })).body;
    const answer = await write({ title: 'Offert', language: 'fr', translationOf: doc.id });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].data.errors[0].path).toBe('language');
  });

  test('has another language than its original, one a language, and no translations itself', async () => {
    const original = (await write({ title: 'Original' })).body.doc.id;
    expect((await write({ title: 'Same language', translationOf: original })).status).toBe(400);
    const spanish = await write({ title: 'Traducción', language: 'es', translationOf: original });
    expect(spanish.status).toBe(201);
    expect((await write({ title: 'Otra', language: 'es', translationOf: original })).status).toBe(400);
    expect(
      (await write({ title: 'Ще одна', language: 'uk', translationOf: spanish.body.doc.id })).status
    ).toBe(400);
  });

  test('keeps its language and its original for ever', async () => {
    const original = (await write({ title: 'Steadfast' })).body.doc.id;
    const { id } = (await write({ title: 'Constante', language: 'es', translationOf: original })).body.doc;
    const { body } = await change(id, {
      language: 'uk',
      translationOf: null,
      _status: 'published'
    });
    expect(body.doc.language).toBe('es');
    expect(body.doc.translationOf).toBe(original);
  });

  test('carries its original’s date, also when that is changed later', async () => {
    const original = (await write({ title: 'Dated', publishedAt: '2020-02-03T10:00:00.000Z' })).body.doc.id;
    const { doc } = (await write({ title: 'Fechada', language: 'es', translationOf: original })).body;
    expect(doc.publishedAt).toBe('2020-02-03T10:00:00.000Z');
    await change(original, {
      publishedAt: '2021-02-03T10:00:00.000Z',
      _status: 'published'
    });
    expect((await cms.admin.get(`/statements/${doc.id}`)).body.publishedAt).toBe('2021-02-03T10:00:00.000Z');
    expect((await cms.admin.get(`/statements/${doc.id}?draft=true`)).body.publishedAt).toBe(
      '2021-02-03T10:00:00.000Z'
    );
  });

  test('is readable only while its original is published', async () => {
    const original = (await write({ title: 'Upstream' })).body.doc;
    await write({ title: 'Río arriba', language: 'es', translationOf: original.id });
    expect((await read('es', 'rio-arriba')).status).toBe(200);
    await change(original.id, { _status: 'draft' });
    expect((await read('es', 'rio-arriba')).status).toBe(404);
    const generic = await cms.site.get('/statements?where[slug][equals]=rio-arriba');
    expect(generic.body.docs).toEqual([]);
  });

  test('disappears with its original into the trash, and can still be mended there', async () => {
    const { id } = (await write({ title: 'Sunken' })).body.doc;
    const { doc } = (await write({ title: 'Hundido', language: 'es', translationOf: id })).body;
    await trash(id);
    expect((await read('es', 'hundido')).status).toBe(404);
    for (const caller of [cms.site, kofi])
      expect((await caller.get(`/statements/${doc.id}`)).status).toBe(404);
    expect((await change(doc.id, { title: 'Naufragado', _status: 'published' }, tomas)).status).toBe(200);
  });

  test('has a slug that follows its title until it is published itself', async () => {
    const { id } = (await write({ title: 'Long published' })).body.doc;
    const { doc } = (await draft({ title: 'Revisión tradusida', language: 'es', translationOf: id }, tomas))
      .body;
    expect(doc.slug).toBe('revision-tradusida');
    const mended = await change(doc.id, { title: 'Revisión traducida', _status: 'published' }, tomas);
    expect(mended.body.doc.slug).toBe('revision-traducida');
    const later = await change(doc.id, { title: 'Otra', _status: 'published' }, tomas);
    expect(later.body.doc.slug).toBe('revision-traducida');
  });

  test('holds its original back from being destroyed', async () => {
    const { id } = (await write({ title: 'Rooted' })).body.doc;
    await write({ title: 'Arraigado', language: 'es', translationOf: id });
    await trash(id);
    const answer = await cms.admin.delete(`/statements/${id}?trash=true`);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toContain('translations');
    expect((await cms.admin.get(`/statements/${id}?trash=true`)).body.id).toBe(id);
  });
});

describe('what comes back from the trash', () => {
  test('is refused with a sentence if its address was given away meanwhile', async () => {
    const { id } = (await write({ title: 'Given away' })).body.doc;
    await trash(id);
    await write({ title: 'Newcomer', slug: 'given-away' });
    const answer = await cms.admin.patch(`/statements/${id}?trash=true`, { deletedAt: null });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].data.errors[0].path).toBe('slug');
  });
});

describe('two people at the same moment', () => {
  test('get one translation, and one of them a sentence beside the language', async () => {
    const { id } = (await write({ title: 'Contested' })).body.doc;
    const answers = await Promise.all(
      ['Una', 'Otra'].map((title) => write({ title, language: 'es', translationOf: id }))
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
    const refused = answers.find(({ status }) => status === 400)!;
    expect(refused.body.errors[0].data.errors[0].path).toBe('language');
  });
});
