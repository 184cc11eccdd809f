import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import type { Caller } from '@broadside/tests/support/caller.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let cms: TestCms;
let tomas: Caller;
let kofi: Caller;

beforeAll(async () => {
  cms = await startCms();
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  kofi = await cms.person('Kofi', ['moderator']);
}, 120_000);
afterAll(() => cms?.stop());

const write = (data: Record<string, unknown>, by: Caller = cms.admin, query = '') =>
  by.post(`/statements${query}`, { language: 'en', _status: 'published', ...data });
const draft = (data: Record<string, unknown>, by: Caller = cms.admin) =>
  write({ ...data, _status: 'draft' }, by, '?draft=true');
const trash = (id: string) => cms.admin.patch(`/statements/${id}`, { deletedAt: new Date().toISOString() });
const read = (language: string, slug: string, by = cms.site) =>
  by.get(`/statements/read?language=${language}&slug=${slug}`);

describe('a slug', () => {
  test('is made from the title and follows it until the first publication', async () => {
    const { body } = await draft({ title: 'First words' });
    expect(body.doc.slug).toBe('first-words');
    const changed = await cms.admin.patch(`/statements/${body.doc.id}?draft=true`, { title: 'Better words' });
    expect(changed.body.doc.slug).toBe('better-words');
    await cms.admin.patch(`/statements/${body.doc.id}`, { _status: 'published' });
    const later = await cms.admin.patch(`/statements/${body.doc.id}`, {
      title: 'Last words',
      _status: 'published'
    });
    expect(later.body.doc.slug).toBe('better-words');
  });

  test('that is taken gets a number when it is made, and is refused when it is typed', async () => {
    await draft({ title: 'Taken' });
    expect((await draft({ title: 'Taken' })).body.doc.slug).toBe('taken-2');
    const typed = await draft({ title: 'Something else', slug: 'taken' });
    expect(typed.status).toBe(400);
    expect(typed.body.errors[0].data.errors[0].path).toBe('slug');
  });

  test('may be shared by a work’s translations', async () => {
    const { body } = await write({ title: 'Shared', slug: 'shared' });
    const answer = await write({
      title: 'Compartido',
      slug: 'shared',
      language: 'es',
      translationOf: body.doc.id
    });
    expect(answer.status).toBe(201);
  });
});

describe('a page', () => {
  const page = (data: Record<string, unknown>) =>
    cms.admin.post('/pages', { language: 'en', _status: 'published', ...data });

  test('cannot have an address that the site itself uses, but About may have its own', async () => {
    expect((await page({ title: 'Ours', slug: 'statements' })).status).toBe(400);
    expect((await page({ title: 'Search' })).body.doc.slug).toBe('search-2');
    expect((await page({ title: 'About', kind: 'about' })).body.doc.slug).toBe('about');
    const second = await page({ title: 'About us too', kind: 'about' });
    expect(second.status).toBe(400);
    expect(second.body.errors[0].data.errors[0].path).toBe('kind');
  });

  test('and its translations are of one kind', async () => {
    const original = (await page({ title: 'Who we are' })).body.doc.id;
    const { doc } = (
      await page({ title: 'Quiénes somos', language: 'es', translationOf: original, kind: 'about' })
    ).body;
    expect(doc.kind).toBe('free');
    const about = (await cms.admin.get('/pages?where[kind][equals]=about')).body.docs[0];
    await cms.admin.patch(`/pages/${about.id}`, { kind: 'free', _status: 'published' });
    await cms.admin.patch(`/pages/${original}`, { kind: 'about', _status: 'published' });
    expect((await cms.admin.get(`/pages/${doc.id}`)).body.kind).toBe('about');
    expect((await cms.admin.get(`/pages/${doc.id}?draft=true`)).body.kind).toBe('about');
  });
});

describe('a translation', () => {
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
    const { body } = await cms.admin.patch(`/statements/${id}`, {
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
    await cms.admin.patch(`/statements/${original}`, {
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
    await cms.admin.patch(`/statements/${original.id}`, { _status: 'draft' });
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
    expect(
      (await tomas.patch(`/statements/${doc.id}`, { title: 'Naufragado', _status: 'published' })).status
    ).toBe(200);
  });

  test('has a slug that follows its title until it is published itself', async () => {
    const { id } = (await write({ title: 'Long published' })).body.doc;
    const { doc } = (await draft({ title: 'Revisión tradusida', language: 'es', translationOf: id }, tomas))
      .body;
    expect(doc.slug).toBe('revision-tradusida');
    const mended = await tomas.patch(`/statements/${doc.id}`, {
      title: 'Revisión traducida',
      _status: 'published'
    });
    expect(mended.body.doc.slug).toBe('revision-traducida');
    const later = await tomas.patch(`/statements/${doc.id}`, { title: 'Otra', _status: 'published' });
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

describe('a page of the site', () => {
  test('asked for in a language it lacks is answered with the original', async () => {
    await write({ title: 'Only English' });
    const { body } = await read('ar', 'only-english');
    expect(body.document).toMatchObject({ language: 'en', isOriginal: true });
    expect(body.readAt).toBeGreaterThan(0);
  });

  test('asked for by another translation’s slug names the right one', async () => {
    const { id } = (await write({ title: 'The harbour' })).body.doc;
    await write({ title: 'El puerto', language: 'es', translationOf: id });
    const { body } = await read('es', 'the-harbour');
    expect(body.document.slug).toBe('el-puerto');
    expect(body.translations.map(({ language }: { language: string }) => language)).toEqual(['en', 'es']);
  });

  test('lists a language’s own documents before what is not yet in it', async () => {
    const { id } = (await write({ title: 'Older', publishedAt: '2001-01-01T00:00:00.000Z' })).body.doc;
    await write({ title: 'Más vieja', language: 'es', translationOf: id });
    const { body } = await cms.site.get('/statements/list?language=es&limit=100');
    const languages = body.entries.map(({ language }: { language: string }) => language);
    expect(languages.lastIndexOf('es')).toBeLessThan(languages.indexOf('en'));
    expect(new Set(body.entries.map((entry: { id: string }) => entry.id)).size).toBe(body.total);
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
    await cms.admin.patch(`/statements/${doc.id}?draft=true`, { title: 'Unsaid', _status: 'draft' });
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
