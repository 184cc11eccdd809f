import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let cms: TestCms;
let writing: ReturnType<typeof writingIn>;

beforeAll(async () => {
  cms = await startCms();
  writing = writingIn(cms);
}, 120_000);
afterAll(() => cms?.stop());

const languageAfter = async (id: string, language: string) =>
  (await writing.change(id, { language }, cms.admin, '?draft=true')).body.doc?.language;

describe('the language of an original', () => {
  test('is the usual one where none is given, and may change while it is a draft', async () => {
    const { doc } = (await cms.admin.post('/statements?draft=true', {})).body;
    expect(doc.language).toBe('en');
    expect(await languageAfter(doc.id, 'uk')).toBe('uk');
    expect(await languageAfter(doc.id, 'ar')).toBe('ar');
  });

  test('must be one that the campaign offers', async () => {
    const { doc } = (await writing.draft({ title: 'Offered' })).body;
    const answer = await writing.change(doc.id, { language: 'fr' }, cms.admin, '?draft=true');
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].data.errors[0].path).toBe('language');
  });

  test('stays from the first publication on, also when it is taken back', async () => {
    const { doc } = (await writing.write({ title: 'Published' })).body;
    expect(await languageAfter(doc.id, 'uk')).toBe('en');
    await writing.change(doc.id, { _status: 'draft' });
    expect(await languageAfter(doc.id, 'uk')).toBe('en');
  });

  test('stays as soon as there is a translation, one in the trash included', async () => {
    const { doc } = (await writing.draft({ title: 'Translated' })).body;
    const made = await writing.draft({ title: 'Traducido', language: 'es', translationOf: doc.id });
    expect(made.status).toBe(201);
    expect(await languageAfter(doc.id, 'uk')).toBe('en');
    await writing.trash(made.body.doc.id);
    expect(await languageAfter(doc.id, 'uk')).toBe('en');
  });

  test('never becomes that of a translation made at the same moment', async () => {
    for (let round = 0; round < 10; round++) {
      const { doc } = (await writing.draft({ title: `Race ${round}` })).body;
      const [, made] = await Promise.all([
        writing.change(doc.id, { language: 'es' }, cms.admin, '?draft=true'),
        writing.draft({ title: `Carrera ${round}`, language: 'es', translationOf: doc.id })
      ]);
      const now = (await cms.admin.get(`/statements/${doc.id}?draft=true`)).body.language;
      expect(made.status === 201 ? now : 'es').toBe(made.status === 201 ? 'en' : 'es');
    }
  });
});
