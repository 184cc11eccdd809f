import { Writable } from 'node:stream';
import { createCmsClient } from '@broadside/cms-client';
import { startLocalServer } from '@broadside/cms-client/testing';
import type { RequestHandler } from 'express';
import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { createChangeState } from '../src/lib/server/change-state.ts';
import { createApp } from './app.ts';
import { createStyleSheets } from './style-sheet.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** The server as it is, with `pages` in SvelteKit's place, and what it logs. */
async function start(pages: RequestHandler = (_, response) => void response.send('page')) {
  const lines: Record<string, unknown>[] = [];
  const destination = new Writable({
    write(line, _encoding, done) {
      lines.push(JSON.parse(String(line)) as Record<string, unknown>);
      done();
    }
  });
  const styleSheets = createStyleSheets(null);
  const site = {
    cms: createCmsClient({ address: 'http://127.0.0.1:1', apiKey: 'key' }),
    changes: createChangeState(),
    addresses: ['https://campaign.example'],
    cmsUrl: 'https://edit.campaign.example',
    styleSheet: styleSheets.hrefFor,
    log: pino(destination)
  };
  const { address, stop } = await startLocalServer(
    createApp({ site, styleSheets, pages, trustProxy: true, isLive: false })
  );
  stops.push(stop);
  return { address, lines, sheets: styleSheets };
}

test('Every answer forbids script, inline style and frames, and does not name the server', async () => {
  const { address } = await start();
  for (const path of ['/en/', '/healthz', '/_app/immutable/x.css']) {
    const { headers } = await fetch(address + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('script-src');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('x-powered-by')).toBe(false);
  }
});

test('A preview may be framed by the CMS and by nobody else, and runs scripts of its own server', async () => {
  const { address } = await start();
  const { headers } = await fetch(`${address}/preview/token`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain('frame-ancestors https://edit.campaign.example');
  expect(policy).toContain("script-src 'self'; connect-src 'self'");
  expect(policy).not.toContain('unsafe');
});

test('A picture of a preview is no page: it may not be framed, and runs nothing', async () => {
  const { address } = await start();
  const { headers } = await fetch(`${address}/preview/token/media/a.png`);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('content-security-policy')).not.toContain('script-src');
});

test.each([
  ['/%70review/x?a=b', 308, '/preview/x?a=b'],
  ['//preview/x', 308, '/preview/x'],
  ['/preview%2fx', 400, null],
  ['/en/%zz', 400, null]
])('%s serves no page but is answered with %i', async (path, status, location) => {
  const { address } = await start((request, response) => {
    response.status(request.url === '/%' ? 400 : 200).send('');
  });
  const answer = await fetch(address + path, { redirect: 'manual' });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('location')).toBe(location);
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test('What a token opens is kept and listed by nobody, whatever the page says of itself', async () => {
  const { address } = await start();
  for (const path of ['/preview/token', '/preview/token/media/a.png', '/set-up/token']) {
    const { headers } = await fetch(address + path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
  }
  expect((await fetch(`${address}/en/`)).headers.has('x-robots-tag')).toBe(false);
});

test("A stranger's form is answered with 403 and never reaches a page", async () => {
  const pages = vi.fn<RequestHandler>((_, response) => void response.send('taken'));
  const { address } = await start(pages);
  const send = (origin: string) =>
    fetch(address, {
      method: 'POST',
      body: 'a=b',
      headers: {
        origin,
        'x-forwarded-host': 'campaign.example',
        'content-type': 'application/x-www-form-urlencoded'
      }
    });
  expect((await send('https://evil.example')).status).toBe(403);
  expect(pages).not.toHaveBeenCalled();
  expect((await send('https://campaign.example')).status).toBe(200);
});

test('Pages are told the configured address, whatever a visitor says it is', async () => {
  const { address } = await start((request, response) => void response.json(request.headers));
  const response = await fetch(address, {
    headers: { 'x-broadside-host': 'evil.example', 'x-broadside-protocol': 'http' }
  });
  expect(await response.json()).toMatchObject({
    'x-broadside-host': 'campaign.example',
    'x-broadside-protocol': 'https'
  });
});

test('A line of the log tells the path and the status, but not who asked, what for, or with which token', async () => {
  const { address, lines } = await start();
  await fetch(`${address}/preview/secret-token/media/a.png?q=private`, {
    headers: { 'user-agent': 'Browser/1' }
  });
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  expect(lines[0]).toMatchObject({ method: 'GET', path: '/preview/…/media/a.png', status: 200 });
  const text = JSON.stringify(lines[0]);
  for (const secret of ['secret-token', 'private', 'Browser', '127.0.0.1'])
    expect(text).not.toContain(secret);
});

test('Health is 200 while the CMS is away, and says that it is', async () => {
  const { address } = await start();
  const response = await fetch(`${address}/healthz`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ live: true, cms: false, changes: false });
});

test('What a page throws is logged once and answered with 500 and no detail', async () => {
  const { address, lines } = await start(() => {
    throw new Error('a secret detail');
  });
  const response = await fetch(address);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
  expect(lines.filter(({ level }) => level === 50)).toHaveLength(1);
});

test('The style sheet has the campaign’s colours, for ever under its address; a former address gets the newest', async () => {
  const { address, sheets } = await start();
  expect(sheets.hrefFor(null)).toMatch(/^\/style\/[\w-]{12}\.css$/);
  const own = sheets.hrefFor({ first: '#123456', second: '#d2371c' });
  expect(own).not.toBe(sheets.hrefFor(null));
  const answer = await fetch(address + own, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(await answer.text()).toContain('--first:#123456');

  const gone = await fetch(`${address}/style/abcdefghijkl.css`, { headers: { 'accept-encoding': 'gzip' } });
  expect(gone.headers.get('cache-control')).toBe('no-store');
  expect(gone.headers.get('content-encoding')).toBe('gzip');
  expect(await gone.text()).toContain('--first:#123456');
});
