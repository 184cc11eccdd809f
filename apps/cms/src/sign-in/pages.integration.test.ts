import { formFillerOf, type FormFiller } from '@broadside/tests/support/plain-forms.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const email = 'maya@open-water.example';
const password = 'correct horse battery staple';
let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

const browser = (headers: Record<string, string> = {}): FormFiller => formFillerOf(cms.url, headers);

test.each([
  '/admin',
  '/admin/collections/statements',
  '/admin/login',
  '/admin/forgot',
  '/admin/reset/x',
  '/admin/create-first-user'
])('%s leads strangers to the sign-in page', async (path) =>
  expect((await browser().open(path)).location).toMatch(/^\/sign-in(\?|$)/)
);

test('a form signs in and leads to the page that was wanted', async () => {
  const maya = browser();
  const wanted = (await maya.open('/admin/collections/statements?page=2')).location!;
  const form = await maya.open(wanted);
  const redirect = /name="redirect" value="([^"]*)"/.exec(form.text)![1]!;
  const done = await maya.send('/sign-in', { email, password, redirect });
  expect([done.status, done.location]).toEqual([303, '/admin/collections/statements?page=2']);
  expect((await maya.open('/sign-in')).location).toBe('/admin');
});

test('nothing typed is lost when it was wrong, but the password, which no page repeats', async () => {
  const typed = { email: '"><b>ma@x.example', password: 'p4ssw0rd-nobody-has', redirect: '/admin/account' };
  const again = await browser().send('/sign-in', typed);
  expect(again.status).toBe(401);
  expect(again.text).toContain('value="&quot;&gt;&lt;b&gt;ma@x.example"');
  expect(again.text).toContain('value="/admin/account"');
  expect(again.text).toContain('role="alert"');
  expect(again.text).not.toContain(typed.password);
  expect(await cms.log()).not.toContain(typed.password);
});

test('the answer to a wrong password is the same page for a known and an unknown address', async () => {
  const known = await browser().send('/sign-in', { email, password: 'wrong' });
  const unknown = await browser().send('/sign-in', { email: 'nobod@open-water.example', password: 'wrong' });
  expect(known.text.replace(email, '')).toBe(unknown.text.replace('nobod@open-water.example', ''));
  expect(known.status).toBe(unknown.status);
});

test.each([
  ['en', 'ltr', 'Sign in'],
  ['es', 'ltr', 'Entrar'],
  ['uk', 'ltr', 'Увійти'],
  ['ar', 'rtl', 'الدخول']
])('the page speaks %s', async (language, direction, title) => {
  const asked = browser({ 'Accept-Language': language });
  expect((await asked.open('/sign-in')).text).toContain(`<html lang="${language}" dir="${direction}">`);
  const chosen = browser({ 'Accept-Language': 'en' });
  expect((await chosen.open(`/sign-in?redirect=%2Fadmin%2Faccount&language=${language}`)).location).toBe(
    '/sign-in?redirect=%2Fadmin%2Faccount'
  );
  expect((await chosen.open('/sign-in')).text).toContain(`<h1>${title}</h1>`);
});

test('the page is kept nowhere, runs no script, and is shown in nobody’s frame', async () => {
  const { headers, text } = await browser().open('/sign-in');
  expect(headers.get('cache-control')).toBe('no-store');
  const policy = headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(text).not.toContain('<script');
});

test('a form of another website signs nobody in', async () => {
  const elsewhere = browser({ Origin: 'https://elsewhere.example' });
  const refused = await elsewhere.send('/sign-in', { email, password });
  expect(refused.status).toBe(403);
  expect(elsewhere.cookie('payload-token')).toBeUndefined();
  const maya = browser();
  await maya.send('/sign-in', { email, password });
  const token = maya.cookie('payload-token')!;
  const forged = browser({ Origin: 'https://elsewhere.example', Cookie: `payload-token=${token}` });
  expect((await forged.send('/sign-in/account/sign-out-elsewhere', {})).status).toBe(403);
});

test('what is asked for wrongly is an answer, never a failure', async () => {
  const odd = browser();
  const answers = [
    await odd.send('/sign-in', {}),
    await odd.send('/sign-in', { email: '\0', password: '\0' }),
    await odd.send('/sign-in', { email: 'x'.repeat(9000), password: 'x' }),
    await odd.send('/sign-in', { email: 'x'.repeat(20_000), password: 'x' }),
    await odd.send('/sign-in/nothing', {}),
    await odd.open('/sign-in?redirect[]=x&redirect[]=y'),
    await odd.open('/sign-in?language=xx'),
    await odd.open('/sign-in/account/turn-off')
  ];
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 401, 413, 404, 200, 200, 303]);
});
