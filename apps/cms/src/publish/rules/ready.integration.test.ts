import { changeDocument } from '@broadside/tests/support/change-document.ts';
import { document, paragraph, someText } from '@broadside/tests/support/rich-text.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

const days = { firstDay: '2031-05-10', lastDay: '2031-05-11' };
const publish = (collection: string, data: Record<string, unknown>, language = 'en') =>
  cms.admin.fetch(`/${collection}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify({ language: 'en', ...data, _status: 'published' })
  });
/** What is said at each field. */
async function stopped(answer: Promise<Response>): Promise<Record<string, string>> {
  const response = await answer;
  expect(response.status).toBe(400);
  return saidIn((await response.json()) as Refused);
}
type Refused = { errors: { data: { errors: { path: string; message: string }[] } }[] };
const saidIn = ({ errors }: Refused) =>
  Object.fromEntries(errors[0]!.data.errors.map(({ path, message }) => [path, message]));

describe('a text is not published', () => {
  test.each(['statements', 'pages', 'action-calls'])(
    'without a title and a text, of %s',
    async (collection) => {
      const more = collection === 'action-calls' ? days : {};
      const empty = document(paragraph(' '));
      expect(await stopped(publish(collection, { title: ' ', body: empty, ...more }))).toEqual({
        title: 'This field is required.',
        body: 'Write the text.'
      });
      expect((await publish(collection, { title: 'Written', body: someText, ...more })).status).toBe(201);
    }
  );

  test('while a picture that could not be pasted is missing from it, each named', async () => {
    const body = document(paragraph('See [Picture missing: quay.jpg] and [Falta la imagen: muelle.png].'));
    const said = await stopped(publish('statements', { title: 'Pasted', body }));
    expect(said.body!.split('\n')).toEqual([
      expect.stringContaining('[Picture missing: quay.jpg]'),
      expect.stringContaining('[Falta la imagen: muelle.png]')
    ]);
  });

  test('and is told so in the language of whoever publishes', async () => {
    expect(await stopped(publish('statements', { title: 'Leer' }, 'uk'))).toEqual({
      body: 'Напишіть текст.'
    });
  });

  test('by GraphQL or by schedule either, while drafts need nothing', async () => {
    const { body } = await cms.admin.post('/statements?draft=true', { title: 'Bare', language: 'en' });
    const { id, updatedAt } = body.doc;
    const query = `mutation { updateStatement(id: "${id}", data: { _status: published, updatedAt: "${updatedAt}" }) { id } }`;
    const { errors } = (await cms.admin.post('/graphql', { query })).body;
    expect(errors[0].extensions).toEqual({
      statusCode: 400,
      errors: [{ path: 'body', message: 'Write the text.' }]
    });
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const scheduled = await cms.admin.post(`/statements/${id}/schedule`, { action: 'publish', at });
    expect([scheduled.status, JSON.stringify(scheduled.body)]).toEqual([
      400,
      expect.stringContaining('Write the text.')
    ]);
    expect((await cms.admin.get(`/statements/${id}`)).body._status).toBe('draft');
  });

  test('nor left without its text by a later change', async () => {
    const { doc } = (await (await publish('statements', { title: 'Full', body: someText })).json()) as {
      doc: { id: string };
    };
    const emptied = await changeDocument(cms.admin, `/statements/${doc.id}`, {
      body: document(),
      _status: 'published'
    });
    expect([emptied.status, saidIn(emptied.body as Refused)]).toEqual([400, { body: 'Write the text.' }]);
  });
});

describe('a call is not published', () => {
  const call = { title: 'A day', body: someText };

  test('without its days, which a translation has from its original', async () => {
    expect(Object.keys(await stopped(publish('action-calls', call)))).toEqual(['firstDay', 'lastDay']);
    const { doc } = (await (await publish('action-calls', { ...call, ...days })).json()) as {
      doc: { id: string };
    };
    const translation = { title: 'Un día', language: 'es', translationOf: doc.id, body: someText };
    expect((await publish('action-calls', translation)).status).toBe(201);
  });

  test('with its last day before the first, or a day that is none', async () => {
    const late = { ...days, firstDay: '2031-05-12' };
    expect(await stopped(publish('action-calls', { ...call, ...late }))).toEqual({
      lastDay: 'The last day is before the first.'
    });
    expect(await stopped(publish('action-calls', { ...call, ...days, lastDay: 'next Friday' }))).toEqual({
      lastDay: expect.stringContaining('year-month-day')
    });
  });
});
