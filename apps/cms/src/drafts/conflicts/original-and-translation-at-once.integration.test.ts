import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

test('an original and its translations can be published and saved at the same moment, and agree on the facts', async () => {
  const writing = writingIn(cms);
  const original = (await writing.write({ title: 'Quay' })).body.doc;
  const make = async (title: string, language: string) =>
    (await writing.write({ title, language, translationOf: original.id })).body.doc;
  const [muelle, naberezhna] = await Promise.all([make('Muelle', 'es'), make('Набережна', 'uk')]);

  for (let number = 1; number <= 8; number += 1) {
    const source = { title: `Source ${number}` };
    const answers = await Promise.all([
      // A fact that changes first in the draft, then in what is published: two tables, two orders.
      writing.change(original.id, { source, publishedAt: `2026-01-0${number}T00:00:00.000Z` }),
      writing.change(muelle.id, { title: `Muelle ${number}` }),
      writing.change(naberezhna.id, { title: `Набережна ${number}` }, cms.admin, '?draft=true')
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const { id } of [muelle, naberezhna]) {
      const newest = (await cms.admin.get(`/statements/${id}?draft=true&depth=0`)).body;
      const published = (await cms.admin.get(`/statements/${id}?depth=0`)).body;
      expect([newest.source.title, published.source.title]).toEqual([source.title, source.title]);
    }
  }
});
