import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

test('fields that ask the database at once wait for one another, and pg has nothing to warn of', async () => {
  const { write } = writingIn(cms, 'pages');
  const navigation = [];
  for (const title of ['Who we are', 'Our boats', 'The waterworks', 'Press'])
    navigation.push({ section: 'page', page: (await write({ title })).body.doc.id });
  const saved = await cms.admin.post('/globals/campaign', { navigation });
  expect(saved.status).toBe(200);
  expect(saved.body.result.navigation).toMatchObject(navigation);

  const log = await cms.log();
  expect(log).toContain('ready');
  expect(log).not.toContain('DeprecationWarning');
});
