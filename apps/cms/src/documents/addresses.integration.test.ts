import { changeDocument } from '@broadside/tests/support/change-document.ts';
import { someText } from '@broadside/tests/support/rich-text.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let cms: TestCms;
let write: ReturnType<typeof writingIn>['write'];
let draft: ReturnType<typeof writingIn>['draft'];
let read: ReturnType<typeof writingIn>['read'];

beforeAll(async () => {
  cms = await startCms();
  ({ write, draft, read } = writingIn(cms));
}, 120_000);
afterAll(() => cms?.stop());

describe('a slug', () => {
  test('is made from the title and follows it until the first publication', async () => {
    const { body } = await draft({ title: 'First words' });
    expect(body.doc.slug).toBe('first-words');
    const changed = await changeDocument(cms.admin, `/statements/${body.doc.id}?draft=true`, {
      title: 'Better words'
    });
    expect(changed.body.doc.slug).toBe('better-words');
    await changeDocument(cms.admin, `/statements/${body.doc.id}`, { _status: 'published' });
    const later = await changeDocument(cms.admin, `/statements/${body.doc.id}`, {
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
    cms.admin.post('/pages', { body: someText, language: 'en', _status: 'published', ...data });

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
    await changeDocument(cms.admin, `/pages/${about.id}`, { kind: 'free', _status: 'published' });
    await changeDocument(cms.admin, `/pages/${original}`, { kind: 'about', _status: 'published' });
    expect((await cms.admin.get(`/pages/${doc.id}`)).body.kind).toBe('about');
    expect((await cms.admin.get(`/pages/${doc.id}?draft=true`)).body.kind).toBe('about');
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
