import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

const bodyWithLink = (fields: object) => {
  const node = { version: 1, format: '', indent: 0, direction: null };
  const text = { type: 'text', version: 1, text: 'here', format: 0, style: '', detail: 0, mode: 'normal' };
  const link = { ...node, type: 'link', id: '67', version: 3, fields, children: [text] };
  return { root: { ...node, type: 'root', children: [{ ...node, type: 'paragraph', children: [link] }] } };
};
const publish = (fields: object) =>
  cms.admin.post('/statements', {
    title: `Links ${JSON.stringify(fields)}`,
    language: 'en',
    body: bodyWithLink(fields),
    _status: 'published'
  });

test.each([
  'javascript:alert(1)',
  'JaVaScript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'half'
])('a text with a link to %j is not published', async (url) => {
  const { status, body } = await publish({ linkType: 'custom', url });
  expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'body']);
});

test.each(['https://example.org/page', 'mailto:press@open-water.example', '/en/statements', '#note'])(
  'one to %j is',
  async (url) => expect((await publish({ linkType: 'custom', url })).status).toBe(201)
);

test('one to a text of ours needs no address', async () => {
  const { body } = await publish({ linkType: 'custom', url: 'https://example.org/' });
  const doc = { relationTo: 'statements', value: body.doc.id };
  expect((await publish({ linkType: 'internal', doc })).status).toBe(201);
});
