import { createCmsClient } from '@broadside/cms-client';
import { startLocalServer } from '@broadside/cms-client/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createChangeState } from '../change-state.ts';
import { shareSite } from '../site.ts';
import { passFileOn } from './media.ts';

const types: Record<string, string> = {
  'a.png': 'image/png',
  'a.svg': 'image/svg+xml',
  'a.html': 'text/html',
  'a.pdf': 'application/pdf',
  'untagged.webp': 'image/webp'
};
let stop: () => Promise<void>;

beforeAll(async () => {
  const server = await startLocalServer((request, response) => {
    const type = types[decodeURIComponent(request.url?.split('/').at(-1) ?? '')];
    if (!type) return void response.writeHead(404).end();
    if (request.headers['if-none-match'] === '"1"')
      return void response.writeHead(304, { etag: '"1"' }).end();
    const tag = request.url?.includes('untagged') ? {} : { etag: '"1"' };
    response.writeHead(200, { 'content-type': type, ...tag }).end('bytes');
  });
  stop = server.stop;
  const cms = createCmsClient({ address: server.address, apiKey: 'key' });
  const log = pino({ level: 'silent' });
  shareSite({ cms, changes: createChangeState(), addresses: [], cmsUrl: '', styleSheet: () => '', log });
});
afterAll(() => stop());

const get = (filename: string, etag: string | null = null, token: string | null = null) =>
  passFileOn({ filename, etag, token });

test('A picture keeps its type, and no file may act as a page of the site', async () => {
  const answer = await get('a.png');
  expect(answer?.headers.get('content-type')).toBe('image/png');
  expect(answer?.headers.get('content-security-policy')).toContain('sandbox');
  expect(answer?.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await answer?.text()).toBe('bytes');
});

test('What could hold script is handed out as bytes only', async () => {
  for (const name of ['a.svg', 'a.html']) {
    expect((await get(name))?.headers.get('content-type')).toBe('application/octet-stream');
  }
});

test('A file that has not changed is not sent again', async () => {
  const answer = await get('a.png', '"1"');
  expect(answer?.status).toBe(304);
  expect(answer?.headers.get('etag')).toBe('"1"');
});

test('A file without a tag of the CMS is known by its name, which it never shares', async () => {
  const tag = (await get('untagged.webp'))?.headers.get('etag') ?? '';
  const again = await get('untagged.webp', tag);
  expect([again?.status, await again?.text()]).toEqual([304, '']);
  expect((await get('untagged.webp', '"another"'))?.status).toBe(200);
});

test('A PDF is downloaded as one, and not opened within the site', async () => {
  const answer = await get('a.pdf');
  expect(answer?.headers.get('content-type')).toBe('application/pdf');
  expect(answer?.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a.pdf");
  expect(answer?.headers.get('content-security-policy')).toContain('sandbox');
  expect((await get('a.png'))?.headers.get('content-disposition')).toBeNull();
});

test("A preview's picture is stored by nobody", async () => {
  expect((await get('a.png', null, 'token'))?.headers.get('cache-control')).toBe('private, no-store');
});

test('A file that is not there is null', async () => {
  expect(await get('b.png')).toBeNull();
});
