import { createServer, request, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { startReverseProxy } from '../support/reverse-proxy.ts';
import { answersIn, goodAnswers, send, typeAnswers } from '../support/set-up-form.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';

const mistaken = { ...goodAnswers, adminPassword: 'too short' };

describe('on one’s own machine', () => {
  let broadside: Broadside;
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    [broadside, browser] = await Promise.all([startBroadside(), openBrowser()]);
    page = await (await browser.openFor({ scripts: false })).newPage();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await broadside?.stop();
  });

  test.each(['localhost', '127.0.0.1'])(
    'a form sent from %s is judged by the CMS and comes back with what was typed',
    async (host) => {
      await page.goto(formAt(host));
      await typeAnswers(page, mistaken);
      expect((await send(page)).status()).toBe(422);
      expect(new URL(page.url()).hostname).toBe(host);
      expect(await page.locator('[aria-invalid=true]').getAttribute('name')).toBe('adminPassword');
      expect(await answersIn(page)).toEqual({ ...goodAnswers, adminPassword: '' });
    }
  );

  test('a form with the headers that a browser sends is judged', async () => {
    const address = new URL(broadside.setUpLink!);
    expect(await post(address, { host: address.host, origin: address.origin }, mistaken)).toBe(422);
  });

  test.each<[string, (own: URL) => Record<string, string>]>([
    ['from another site', (own) => ({ host: own.host, origin: 'https://elsewhere.example' })],
    ['from another port', (own) => ({ host: own.host, origin: `http://${own.hostname}:1` })],
    ['by another protocol', (own) => ({ host: own.host, origin: `https://${own.host}` })],
    ['from localhost to 127.0.0.1', (own) => ({ host: `127.0.0.1:${own.port}`, origin: own.origin })],
    ['with Origin: null', (own) => ({ host: own.host, origin: 'null' })],
    ['without Origin', (own) => ({ host: own.host })],
    ['to another Host', () => ({ host: 'elsewhere.example', origin: 'http://elsewhere.example' })],
    ['to another Host of its own origin', (own) => ({ host: 'elsewhere.example', origin: own.origin })],
    [
      'with a forwarded Host that no proxy vouches for',
      (own) => ({ host: 'elsewhere.example', 'x-forwarded-host': own.host, origin: own.origin })
    ]
  ])('a form sent %s is refused', async (_how, headersFor) => {
    const address = new URL(broadside.setUpLink!);
    expect(await post(address, headersFor(address))).toBe(403);
    expect((await page.goto(formAt('localhost')))!.status()).toBe(200);
  });

  test.each([
    ['another site', '', (foreign: string) => foreign],
    ['a page that hides where it is', '<meta name="referrer" content="no-referrer">', () => 'null']
  ])('a browser that is made to send the form by %s is refused', async (_who, head, originOf) => {
    const elsewhere = await serve(
      `<!doctype html>${head}<form method="POST" action="${formAt('localhost')}"><input name="name" value="Taken"><button>Win</button></form>`
    );
    await page.goto(elsewhere.address);
    const answer = await send(page);
    expect((await answer.request().allHeaders())['origin']).toBe(originOf(elsewhere.address));
    expect(answer.status()).toBe(403);
    elsewhere.server.closeAllConnections();
    elsewhere.server.close();
  });

  test('with the CMS away the form is there still, with what was typed', async () => {
    await page.goto(formAt('localhost'));
    await typeAnswers(page, goodAnswers);
    await broadside.stopCms();
    const answer = await send(page);
    expect(answer.status()).toBe(503);
    expect(answer.headers()['retry-after']).toMatch(/^\d+$/);
    expect(await page.getByRole('alert').textContent()).toContain('Your answers could not be saved');
    expect(await answersIn(page)).toEqual({ ...goodAnswers, adminPassword: '' });
    expect(await page.locator('form button').last().isEnabled()).toBe(true);
  });

  const formAt = (host: string) => broadside.setUpLink!.replace('//localhost:', `//${host}:`);
});

describe.each(['passed', 'rewritten'] as const)('behind a proxy, with Host %s', (host) => {
  const address = 'https://campaign.example';
  let broadside: Broadside;
  let browser: TestBrowser;
  let proxy: Awaited<ReturnType<typeof startReverseProxy>>;
  beforeAll(async () => {
    proxy = await startReverseProxy({ name: 'campaign.example', target: () => broadside.siteUrl, host });
    [broadside, browser] = await Promise.all([
      startBroadside({ publicAddress: address, variables: { TRUST_PROXY: 'on' } }),
      openBrowser({ places: { 'campaign.example': proxy.place } })
    ]);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await broadside?.stop();
    await proxy?.stop();
  });

  test('the form is judged, and taken once it is right', async () => {
    const person = await browser.openFor({ scripts: false, ignoreHTTPSErrors: true });
    const page = await person.newPage();
    expect(broadside.setUpLink).toMatch(/^https:\/\/campaign\.example\/set-up\//);
    await page.goto(broadside.setUpLink!);
    await typeAnswers(page, mistaken);
    expect((await send(page)).status()).toBe(422);

    await page.locator('#adminPassword').fill(goodAnswers.adminPassword);
    const answer = await send(page);
    expect((await answer.request().allHeaders())['origin']).toBe(address);
    expect(answer.status()).toBe(200);
    await page.getByRole('link', { name: 'See the site' }).click();
    expect(page.url()).toBe(`${address}/en/`);
    expect(await page.locator('h1').textContent()).toBe(goodAnswers.name);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${address}/en/`);
  });

  test('a form from another site is refused', async () => {
    const elsewhere = await serve(
      `<!doctype html><form method="POST" action="${address}/set-up/x"><button>Win</button></form>`
    );
    const page = await (await browser.openFor({ scripts: false, ignoreHTTPSErrors: true })).newPage();
    await page.goto(elsewhere.address);
    expect((await send(page)).status()).toBe(403);
    elsewhere.server.closeAllConnections();
    elsewhere.server.close();
  });
});

/** Sends a form (one that would be taken) with these headers and no others; resolves with the status. */
async function post(address: URL, headers: Record<string, string>, answers = goodAnswers): Promise<number> {
  const form = new URLSearchParams({ ...answers, originalLanguage: 'en' }).toString();
  const sent = request({
    host: '127.0.0.1',
    port: address.port,
    path: address.pathname,
    method: 'POST',
    setHost: false,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
  });
  sent.end(form);
  const [answer] = await once(sent, 'response');
  answer.resume();
  return answer.statusCode;
}

/** A page of somebody else's. */
async function serve(html: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
