import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendRaw } from '../support/send-raw.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';

/** Has the shape of a guest token; opens nothing. */
const token = 'q7Xk_0-vRt3mZpLw9aBcDeFgHiJkLmNoPqRsTuVwXyZ';
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const multipart = { 'content-type': 'multipart/form-data; boundary=x' };

let broadside: Broadside;
beforeAll(async () => {
  broadside = await startBroadside({ demo: true });
}, 180_000);
afterAll(() => broadside?.stop());

test.each([
  ['/en/%00', 404],
  ['/en/statements/%00', 404],
  ['/en/statements/A', 404],
  ['/media/%00', 404],
  ['/preview/%00', 410],
  ['/preview/%D0%9F', 410],
  ['/preview/%D0%9F/media/a.png', 404],
  ['/set-up/%0A', 410],
  ['/en/statements?page=100000', 404],
  ['/en/statements?page=100001', 404],
  ['/en/statements?page=999999', 404],
  ['/en/statements?page=%zz', 404],
  ['/en/%', 400],
  ['/en/%zz', 400],
  ['/en/statements/%ff', 400],
  ['/media/%ff', 400],
  ['/en/../en/', 400],
  ['http://elsewhere.example/en/', 400]
])('%s is answered with %i', async (target, status) => {
  const answer = await sendRaw(broadside.siteUrl, { target });
  expect(answer.status).toBe(status);
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect(answer.headers['cache-control']).toBe('no-store');
});

test.each([
  ['a broken multipart body', '/set-up/x', multipart, 400],
  ['multipart without a boundary', '/set-up/x', { 'content-type': 'multipart/form-data' }, 400],
  ['plain text', '/set-up/x', { 'content-type': 'text/plain' }, 400],
  ['JSON', '/set-up/x', { 'content-type': 'application/json' }, 415],
  ['an action that is reserved', '/set-up/x?/default', form, 404],
  ['an action that is not there', '/set-up/x?/other', form, 404],
  ['a form to a page without one', '/en/', form, 405],
  ['a form to another spelling of an address', '//set-up/x', form, 400]
])('%s is refused as the fault of whoever sent it', async (_what, target, headers, status) => {
  const origin = broadside.siteUrl;
  const answer = await sendRaw(origin, {
    target,
    method: 'POST',
    headers: { origin, accept: 'text/html', ...headers },
    body: 'name=x'
  });
  expect(answer.status).toBe(status);
});

test('What cannot be read is said to be so in the reader’s language', async () => {
  const headers = { 'accept-language': 'ar', accept: 'text/html' };
  const origin = broadside.siteUrl;
  for (const request of [
    { target: '/en/%zz', headers },
    { target: '/set-up/x', method: 'POST', headers: { ...headers, ...multipart, origin }, body: 'broken' }
  ]) {
    const { status, body } = await sendRaw(origin, request);
    expect(status).toBe(400);
    expect(body).toContain('<html lang="ar" dir="rtl">');
    expect(body).toContain('تعذّر فهم الطلب');
  }
});

describe('a link with a token', () => {
  const spellings = [
    `/preview/${token}`,
    `/%70review/${token}`,
    `/%73et-up/${token}`,
    `/set%2Dup/${token}`,
    `//preview/${token}`,
    `/./preview/${token}`,
    `/en/../preview/${token}`,
    `/PREVIEW/${token}`,
    `/preview%2f${token}`,
    `/preview/${token}/`,
    `/en/${token}`
  ];

  test.each(spellings)('is kept by nobody when it is spelled %s', async (target) => {
    const { status, headers } = await sendRaw(broadside.siteUrl, { target });
    expect(status).toBeGreaterThanOrEqual(300);
    expect(headers['cache-control']).toBe('no-store');
    if (status < 400) {
      const moved = new URL(headers['location']!, new URL(target, 'http://a.example'));
      expect(moved.pathname).toMatch(`/${token}`);
    }
  });

  test('is in no line of the log, and none of these requests is logged as a fault of ours', async () => {
    const log = () => readFile(path.join(broadside.logFolder, 'site.log'), 'utf8');
    await expect.poll(log).toContain('"/PREVIEW/…"');
    expect(await log()).not.toContain(token.slice(1));
    expect((await log()).split('\n').filter((line) => /"level":[456]0/.test(line))).toEqual([]);
  });
});
