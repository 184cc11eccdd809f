import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SetUpRequest } from '@broadside/types';
import { afterEach, expect, test } from 'vitest';
import { createCmsClient, type CmsClient } from './client.ts';
import { startLocalServer } from './testing/local-server.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function clientOf(answer: Answer, timeoutMs?: number): Promise<CmsClient> {
  const { address, stop } = await startLocalServer(answer);
  stops.push(stop);
  return createCmsClient({ address, apiKey: 'key', timeoutMs });
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

const statement = {
  readAt: 12,
  document: {
    id: 'a',
    work: 'o',
    collection: 'statements',
    slug: 'letter',
    language: 'en',
    facts: { cover: { id: 'p2' }, attachments: [{ id: 'p3' }] }
  },
  translations: [],
  references: { pictures: { p1: {} }, links: { 'statements:b': [], 'pages:c': [] } }
};

test('A statement is asked for by language and slug with the key of the site', async () => {
  let asked = { url: '', authorization: '' };
  const client = await clientOf((request, response) => {
    asked = { url: request.url ?? '', authorization: request.headers.authorization ?? '' };
    json(response, statement);
  });
  const answer = await client.statement({ language: 'pt-BR', slug: 'a b&c' });
  expect(answer?.document.id).toBe('a');
  expect(asked).toEqual({
    url: '/api/statements/read?language=pt-BR&slug=a+b%26c',
    authorization: 'service-accounts API-Key key'
  });
});

test('A preview is asked for with the guest token and without the key', async () => {
  let authorization = '';
  const client = await clientOf((request, response) => {
    authorization = request.headers.authorization ?? '';
    json(response, statement);
  });
  await client.preview('abc');
  expect(authorization).toBe('Guest abc');
});

test('What is not there is null', async () => {
  const client = await clientOf((_, response) => json(response, { errors: [{ message: 'no' }] }, 404));
  expect(await client.page({ language: 'en', slug: 'x' })).toBeNull();
  expect(await client.setUp('x')).toBeNull();
  expect(await client.media('x.jpg', { etag: null, token: null })).toBeNull();
});

test('A token that cannot be one opens nothing, and a file that may not be seen is not there', async () => {
  const unasked = await clientOf((_, response) => json(response, {}, 401));
  expect(await unasked.preview('cut-short')).toBeNull();
  expect(await unasked.setUp('cut-short')).toBeNull();
  const forbidding = await clientOf((_, response) => json(response, {}, 403));
  expect(await forbidding.media('x.jpg', { etag: null, token: null })).toBeNull();
  expect(await forbidding.media('x.jpg', { etag: null, token: 'cut-short' })).toBeNull();
});

test.each(['', '\0', 'a\nb', 'лист', 'a b', '…'])('%j is no token, and is not sent', async (token) => {
  let asked = 0;
  const client = await clientOf((_, response) => json(response, {}, ++asked && 500));
  expect(await client.preview(token)).toBeNull();
  expect(await client.setUp(token)).toBeNull();
  expect(await client.completeSetUp(token, {} as SetUpRequest)).toBeNull();
  expect(await client.media('x.jpg', { etag: null, token })).toBeNull();
  expect(asked).toBe(0);
});

test('A key that the CMS does not know is no file that is absent', async () => {
  const client = await clientOf((_, response) => json(response, {}, 401));
  await expect(client.media('x.jpg', { etag: null, token: null })).rejects.toMatchObject({
    name: 'CmsRefused'
  });
});

test('A failing CMS is unavailable, a refusing one is not', async () => {
  const failing = await clientOf((_, response) => json(response, {}, 500));
  await expect(failing.campaign()).rejects.toMatchObject({ name: 'CmsUnavailable' });
  const refusing = await clientOf((_, response) => json(response, {}, 401));
  await expect(refusing.campaign()).rejects.toMatchObject({ name: 'CmsRefused' });
});

test('A CMS that does not answer in time is unavailable, also in the middle of its answer', async () => {
  const silent = await clientOf(() => undefined, 200);
  await expect(silent.campaign()).rejects.toMatchObject({ name: 'CmsUnavailable' });
  const stuck = await clientOf((_, response) => response.writeHead(200).write('{"readAt":'), 200);
  await expect(stuck.campaign()).rejects.toMatchObject({ name: 'CmsUnavailable' });
});

test('A CMS that is not there is unavailable and does not answer the question of health', async () => {
  const client = createCmsClient({ address: 'http://127.0.0.1:1', apiKey: 'key' });
  await expect(client.campaign()).rejects.toMatchObject({ name: 'CmsUnavailable' });
  expect(await client.isAnswering()).toBe(false);
});

test('The key is not carried along a redirect', async () => {
  const asked: string[] = [];
  const client = await clientOf((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  await expect(client.campaign()).rejects.toMatchObject({ name: 'CmsUnavailable' });
  expect(asked).toEqual(['/api/globals/campaign/overview']);
});

test('An unchanged file is answered with 304 and no body', async () => {
  const client = await clientOf((request, response) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304, { etag: '"1"' }).end();
    else response.writeHead(200, { etag: '"1"', 'content-type': 'image/png' }).end('png');
  });
  const first = await client.media('a.png', { etag: null, token: null });
  expect(await new Response(first?.body).text()).toBe('png');
  const second = await client.media('a.png', { etag: first?.etag ?? null, token: null });
  expect(second).toMatchObject({ status: 304, body: null });
});

test('A reading names what its answers showed, and readings at the same time stay apart', async () => {
  const client = await clientOf((request, response) =>
    request.url?.includes('/list')
      ? json(response, { readAt: 13, entries: [{ id: 'a' }, { id: 'b' }], page: 1, pages: 1, total: 2 })
      : json(response, statement)
  );
  const one = client.recordReading(() => client.statement({ language: 'en', slug: 'letter' }));
  const two = client.recordReading(() => client.statements({ language: 'en', page: 1, limit: 20 }));
  await Promise.all([one.result, two.result]);
  await client.statement({ language: 'en', slug: 'letter' });

  expect(one.reading.notes).toEqual([
    { collection: 'statements', ids: ['a', 'o'], lists: [], readAt: 12 },
    { collection: 'media', ids: ['p2', 'p3'], lists: [], readAt: 12 },
    { collection: 'labels', ids: [], lists: ['labels', 'topics', 'groups'], readAt: 12 },
    { collection: 'media', ids: ['p1'], lists: [], readAt: 12 },
    { collection: 'statements', ids: ['b'], lists: [], readAt: 12 },
    { collection: 'pages', ids: ['c'], lists: [], readAt: 12 }
  ]);
  expect(two.reading.notes).toEqual([
    { collection: 'statements', ids: ['a', 'b'], lists: ['statements'], readAt: 13 }
  ]);
});
