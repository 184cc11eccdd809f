import { callerOf } from '@broadside/tests/support/caller.ts';
import { startMailServer, type MailServer } from '@broadside/tests/support/mail-server.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;
let mail: MailServer;
let silent: MailServer;

beforeAll(async () => {
  [cms, mail, silent] = await Promise.all([
    startCms(),
    startMailServer(),
    startMailServer({ onConnect: () => undefined })
  ]);
  // Before mail is set up, so that no invitation is mailed.
  for (const name of ['Tomas', 'Layla', 'Oksana']) await cms.person(name, ['editor']);
}, 120_000);
afterAll(() => Promise.all([cms?.stop(), mail?.stop(), silent?.stop()]));

test('where mail is not set up the page says who can help, and asks for nothing', async () => {
  const { status, page } = await open();
  expect(status).toBe(200);
  expect(page).toContain('An admin can give you a link');
  expect(page).not.toContain('<form');
});

test('a known address gets a link by which one chooses a new password, in one’s language', async () => {
  await save(mail.port);
  expect((await ask('Tomas@open-water.example ')).status).toBe(200);
  const { body } = await mail.mailTo('tomas@open-water.example');
  const token = /\/invitation\/([A-Za-z0-9_-]{43})/.exec(body)![1]!;
  const guest = callerOf(cms.url, { Authorization: `Guest ${token}` });
  const password = 'an entirely new password';
  await guest.post('/guest-tokens/access', { name: 'Tomás', password, adminLanguage: 'es' });
  const signIn = await cms.stranger.post('/users/login', { email: 'tomas@open-water.example', password });
  expect(signIn.status).toBe(200);
  expect(await cms.log()).not.toContain(token);
});

test('known and unknown addresses are answered alike, and before any mail is sent', async () => {
  await save(silent.port);
  const began = performance.now();
  const [known, unknown] = [await ask('layla@open-water.example'), await ask('nobody@open-water.example')];
  // The mail server keeps whoever talks to it waiting for five seconds.
  expect(performance.now() - began).toBeLessThan(4000);
  expect(known.page).toBe(unknown.page);
  expect(known.status).toBe(unknown.status);
});

test('nobody’s mailbox is filled: three links an hour, and the answer stays the same', async () => {
  await save(mail.port);
  const pages = [];
  for (let time = 0; time < 5; time += 1) pages.push((await ask('oksana@open-water.example')).page);
  // Asked for last, and so mailed last, since one mail is sent after the other.
  await ask('maya@open-water.example');
  await mail.mailTo('maya@open-water.example');
  expect(new Set(pages).size).toBe(1);
  expect(mail.mails.filter(({ to }) => to.includes('oksana@open-water.example')).length).toBe(3);
});

test('what is no address comes back with a sentence, and other websites’ forms are refused', async () => {
  const { status, page } = await ask('<maya');
  expect(status).toBe(422);
  expect(page).toContain('not an e-mail address');
  expect(page).toContain('value="&lt;maya"');
  const foreign = await ask('maya@open-water.example', { Origin: 'https://elsewhere.example' });
  expect(foreign.status).toBe(403);
});

test('the page speaks four languages', async () => {
  for (const [language, words] of [
    ['es', '¿Olvidó'],
    ['uk', 'Забули'],
    ['ar', 'نسيت']
  ] as const)
    expect((await open({ 'Accept-Language': language })).page).toContain(words);
});

function save(port: number) {
  const server = { host: '127.0.0.1', port, security: 'none', fromAddress: 'post@open-water.example' };
  return cms.admin.post('/globals/settings', { mail: server });
}

async function open(headers: Record<string, string> = {}) {
  const response = await fetch(`${cms.url}/sign-in/forgotten`, { headers });
  return { status: response.status, page: await response.text() };
}

async function ask(email: string, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ email });
  const response = await fetch(`${cms.url}/sign-in/forgotten`, { method: 'POST', headers, body });
  return { status: response.status, page: await response.text() };
}
