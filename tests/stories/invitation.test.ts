import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOn } from '../support/accessibility.ts';
import { freshHands } from '../support/hands.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { setUpCampaign } from '../support/set-up-campaign.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';

// One story in several tests: an admin invites a translator, who comes, forgets the password, and comes back.

const email = 'tomas@campaign.example';
const links: string[] = [];
let broadside: Broadside;
let browser: TestBrowser;
let mail: MailServer;
let maya: Page;
let tomas: Page;

beforeAll(async () => {
  [broadside, browser, mail] = await Promise.all([startBroadside(), openBrowser(), startMailServer()]);
  await setUpCampaign(broadside, { name: 'Clean Air' });
  maya = await (await browser.openFor({ bypassCSP: true })).newPage();
  // In Tor Browser's safest mode, until the admin is reached.
  tomas = await (await browser.openFor({ scripts: false })).newPage();
  for (const page of [maya, tomas]) page.setDefaultTimeout(15_000);
});
afterAll(async () => {
  await browser?.close();
  await broadside?.stop();
  await mail?.stop();
});

test('an admin invites by keyboard alone, and gets the link to copy', async () => {
  await signIn(maya, 'maya@campaign.example', 'correct horse battery staple');
  const hands = freshHands();
  await maya.goto(`${broadside.cmsUrl}/admin/collections/users`);
  await hands.click(maya.getByRole('link', { name: 'Invite somebody' }));
  await maya.getByLabel('Name', { exact: true }).waitFor();
  expect(await findingsOn(maya)).toEqual([]);

  await maya.getByLabel('Name', { exact: true }).focus();
  await hands.type(maya, 'Tomás');
  await maya.keyboard.press('Tab');
  await hands.type(maya, 'tomas at home');
  await maya.keyboard.press('Enter');
  await maya.getByText('This is not an e-mail address').waitFor();
  expect(await maya.evaluate('document.activeElement.id')).toBe('invite-email');
  expect(await findingsOn(maya)).toEqual([]);
  await maya.keyboard.press('Control+A');
  await hands.type(maya, email);
  // Past admin and editor to translator.
  for (const key of ['Tab', 'Tab', 'Tab', 'Space']) await maya.keyboard.press(key);
  // Past moderator to the first of the campaign's languages.
  for (const key of ['Tab', 'Tab', 'Space', 'Enter']) await maya.keyboard.press(key);
  await maya.getByRole('heading', { name: 'The link for Tomás' }).waitFor();

  expect(await maya.getByText('Nothing was mailed').count()).toBe(1);
  expect(await findingsOn(maya)).toEqual([]);
  links.push(await maya.getByLabel('Link', { exact: true }).inputValue());
  await hands.click(maya.getByRole('button', { name: 'Copy the link' }));
  await maya.getByText('Copied.').waitFor();
  const { clicks, fields, seconds } = hands.tally();
  console.log(`To invite somebody: ${clicks} clicks, ${fields} typed fields, ${seconds} s by machine.`);
});

test('whoever is invited chooses password, name and language without script, and signs in', async () => {
  await tomas.goto(links[0]!);
  expect(await tomas.locator('h1').textContent()).toBe('Welcome');
  expect(await tomas.locator('#email').inputValue()).toBe(email);
  expect(await tomas.locator('#name').inputValue()).toBe('Tomás');
  expect(await tomas.locator('header nav, footer').count()).toBe(0);
  await tomas.locator('#name').fill('T. the Quiet');
  await tomas.locator('#password').fill('short');
  await tomas.locator('#adminLanguage').selectOption('es');
  await tomas.getByRole('button', { name: 'Save' }).click();

  expect(await tomas.locator('#password-mistake').textContent()).toContain('at least 12 characters');
  expect(await tomas.locator('#name').inputValue()).toBe('T. the Quiet');
  expect(await tomas.locator('#adminLanguage').inputValue()).toBe('es');
  await tomas.locator('#password').fill('a password of his own');
  await tomas.getByRole('button', { name: 'Save' }).click();
  expect(await tomas.locator('h1').textContent()).toBe('You can sign in now');

  const inside = await (await browser.openFor()).newPage();
  await inside.goto((await tomas.getByRole('link', { name: 'Sign in' }).getAttribute('href'))!);
  await signIn(inside, email, 'a password of his own');
  expect((await tomas.goto(links[0]!))!.status()).toBe(410);
  await inside.close();
});

test.each(['en', 'ar'])('the form has no finding of axe on a phone and fits it, in %s', async (language) => {
  const person = await (await browser.openFor({ phone: true, bypassCSP: true, language })).newPage();
  const link = await newLink();
  await person.goto(link);
  expect(await findingsOn(person)).toEqual([]);
  expect(await person.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  await person.close();
});

test('an admin sets mail up and is told that the test mail went', async () => {
  await maya.goto(`${broadside.cmsUrl}/admin/globals/settings`);
  await maya.locator('#field-mail__host').fill('127.0.0.1');
  await maya.locator('#field-mail__port').fill(String(mail.port));
  await maya.locator('#field-mail__fromAddress').fill('post@campaign.example');
  await maya.locator('#field-mail__security').click();
  await maya.getByText('None: only for a server on this machine').click();
  await maya.getByRole('button', { name: 'Save', exact: true }).click();
  await maya.getByRole('button', { name: 'Send a test mail to me' }).click();
  await maya.getByText('The server took the mail.').waitFor();
  expect((await mail.mailTo('maya@campaign.example')).body).toContain('the test mail you asked for');
});

test('who forgot the password gets a link by mail, in their language, and comes back', async () => {
  await tomas.goto(`${broadside.cmsUrl}/sign-in`);
  await tomas.getByRole('link', { name: 'Password forgotten?' }).click();
  await tomas.locator('#field-email').fill(email);
  await tomas.getByRole('button', { name: 'Mail me a link' }).click();
  expect(await tomas.getByRole('status').textContent()).toContain('a link is on its way');

  const { body } = await mail.mailTo(email);
  expect(body).toContain('Elija aquí una nueva contraseña');
  links.push(/http\S+\/invitation\/\S+/.exec(body)![0]);
  await tomas.goto(links.at(-1)!);
  expect(await tomas.locator('h1').textContent()).toBe('Choose a new password');
  await tomas.locator('#password').fill('another password of his');
  await tomas.getByRole('button', { name: 'Save' }).click();
  const inside = await (await browser.openFor()).newPage();
  await signIn(inside, email, 'another password of his');
  await inside.close();
});

test('none of the links is in any log', async () => {
  const files = (await readdir(broadside.logFolder)).filter((file) => file.endsWith('.log'));
  const logs = await Promise.all(files.map((file) => readFile(path.join(broadside.logFolder, file), 'utf8')));
  expect(logs.join('')).toContain('/invitation/…');
  for (const link of links) expect(logs.join('')).not.toContain(link.split('/').at(-1));
});

/** An admin's new link for Tomás, made on his form. */
async function newLink(): Promise<string> {
  await maya.goto(`${broadside.cmsUrl}/admin/collections/users`);
  await maya.getByRole('link', { name: 'T. the Quiet' }).click();
  await maya.getByRole('button', { name: 'Make an access link' }).click();
  links.push(await maya.getByLabel('Link', { exact: true }).inputValue());
  return links.at(-1)!;
}

async function signIn(page: Page, address: string, password: string): Promise<void> {
  await page.goto(`${broadside.cmsUrl}/sign-in`);
  await page.locator('#field-email').fill(address);
  await page.locator('#field-password').fill(password);
  await page.locator('form button').last().click();
  await page.waitForURL(/\/admin$/);
}
