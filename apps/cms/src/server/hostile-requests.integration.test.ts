import { connect } from 'node:net';
import { changeDocument } from '@broadside/tests/support/change-document.ts';
import { someText } from '@broadside/tests/support/rich-text.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import type { Caller } from '@broadside/tests/support/caller.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;
let tomas: Caller;
let kofi: Caller;

beforeAll(async () => {
  cms = await startCms();
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  kofi = await cms.person('Kofi', ['moderator']);
}, 120_000);
afterAll(() => cms?.stop());

test('a preview link to a draft over a published text is made for nobody who may not read the draft', async () => {
  const { doc } = (
    await cms.admin.post('/statements', {
      body: someText,
      title: 'Said',
      language: 'en',
      _status: 'published'
    })
  ).body;
  await changeDocument(cms.admin, `/statements/${doc.id}?draft=true`, {
    title: 'Not yet said',
    _status: 'draft'
  });
  const link = async (by: Caller) =>
    (await by.fetch(`/../preview/statements/${doc.id}`)).headers.get('location') ?? '';
  expect(await link(cms.admin)).toContain('/preview/');
  for (const caller of [cms.site, kofi, tomas])
    expect(await link(caller)).not.toMatch(/\/preview\/[\w-]{43}/);
});

test('a restored version keeps its language and its original, as a draft and once it is published', async () => {
  const original = (
    await cms.admin.post('/statements', {
      body: someText,
      title: 'First',
      language: 'en',
      _status: 'published'
    })
  ).body.doc;
  const made = {
    title: 'Primero',
    body: someText,
    language: 'es',
    translationOf: original.id,
    _status: 'published'
  };
  const { doc } = (await cms.admin.post('/statements', made)).body;
  await changeDocument(cms.admin, `/statements/${doc.id}`, { title: 'Segundo', _status: 'published' });
  const versions = (
    await cms.admin.get(`/statements/versions?where[parent][equals]=${doc.id}&sort=createdAt`)
  ).body.docs;

  const restore = async (version: string) => {
    const { updatedAt } = (await cms.admin.get(`/statements/${doc.id}?draft=true`)).body;
    return cms.admin.post(`/statements/versions/${version}`, { updatedAt });
  };
  expect((await restore(`${versions[0].id}?draft=true`)).status).toBe(200);
  const drafted = (await cms.admin.get(`/statements/${doc.id}?draft=true`)).body;
  expect(drafted).toMatchObject({ title: 'Primero', language: 'es', translationOf: original.id });

  expect((await restore(versions[0].id)).status).toBe(200);
  await changeDocument(cms.admin, `/statements/${doc.id}`, { _status: 'published' });
  const answer = await cms.site.get('/statements/read?language=es&slug=primero');
  expect(answer.body.document).toMatchObject({ title: 'Primero', language: 'es', isOriginal: false });
});

test.each(['en-u-ca-buddhist', 'sr-Latn-x-foo', 'x" onx=', '', '123'])(
  '%s names no language, in a draft neither',
  async (language) => {
    const answer = await cms.admin.post('/statements?draft=true', { title: 'Tongues', language });
    expect(answer.status).toBe(400);
    expect((await cms.admin.post('/globals/campaign', { languages: ['en', language] })).status).toBe(400);
  }
);

test('the site’s key writes nothing, and reads nothing of Payload’s own', async () => {
  expect((await cms.site.post('/payload-locked-documents', {})).status).toBe(403);
  expect((await cms.site.post('/payload-preferences/x', { value: 1 })).status).toBe(403);
  expect((await cms.site.get('/users')).status).toBe(403);
  expect((await cms.site.get('/access')).status).toBe(403);
  expect((await cms.site.get('/statements?limit=1')).status).toBe(200);
});

test('a translator changes no pictures and finds out nothing about drafts of others', async () => {
  expect((await tomas.patch('/media?where[id][exists]=true', { credit: 'mine' })).status).toBe(403);
  const secret = (await cms.admin.post('/statements?draft=true', { title: 'Secret', language: 'en' })).body
    .doc.id;
  const guess = { title: 'Adivinanza', language: 'es', translationOf: secret };
  expect((await tomas.post('/statements?draft=true', guess)).status).toBe(400);
});

test('a stranger cannot make the server hold a large body, said or unsaid', async () => {
  const large = JSON.stringify({ email: 'x'.repeat(200_000), password: 'x' });
  const said = await cms.stranger.fetch('/users/login', { method: 'POST', body: large });
  expect(said.status).toBe(413);
  const unsaid = new ReadableStream({
    start(controller) {
      for (let part = 0; part < 20; part++) controller.enqueue(new TextEncoder().encode('x'.repeat(10_000)));
      controller.close();
    }
  });
  const init = {
    method: 'POST',
    body: unsaid,
    duplex: 'half',
    headers: { 'Content-Type': 'application/json' }
  };
  const answer = await cms.stranger.fetch('/users/login', init as RequestInit).catch(() => null);
  expect(answer?.ok ?? false).toBe(false);
});

test.each([
  [
    'a NUL in a value',
    () =>
      cms.admin.post('/users', {
        name: 'a\u0000b',
        email: 'n@x.example',
        password: 'x'.repeat(20),
        roles: ['editor']
      })
  ],
  ['an id that is none', () => cms.admin.get('/statements/abc')],
  ['a page before the first', () => cms.admin.get('/statements?page=-1')],
  ['a NUL in the address', () => cms.admin.get('/statements/read?language=en&slug=%00')],
  [
    'a translation of nothing',
    () => cms.admin.post('/statements?draft=true', { title: 'x', language: 'es', translationOf: 'nope' })
  ]
])('%s is the caller’s mistake', async (_, ask) => {
  const { status } = await ask();
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

test.each([
  'GET http://evil.example/admin HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'GET /% HTTP/1.1',
  'TRACE / HTTP/1.1'
])('“%s” is refused', async (line) => {
  expect(await firstLineOf(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`)).toContain(' 400 ');
});

/** What the server answers to these bytes. */
function firstLineOf(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(cms.url).port), '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => (text += chunk));
    socket.on('end', () => resolve(text.split('\r\n')[0]!));
    socket.on('error', reject);
  });
}
