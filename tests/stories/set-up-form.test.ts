import { checkPair } from '@broadside/colours';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOn } from '../support/accessibility.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { goodAnswers, send, typeAnswers } from '../support/set-up-form.ts';
import { signIn } from '../support/sign-in.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';

// The set-up form beyond its plain answers: languages and colours. The last test starts the campaign.

let broadside: Broadside;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  [broadside, browser] = await Promise.all([startBroadside(), openBrowser()]);
  page = await (await browser.openFor({ scripts: false })).newPage();
});
afterAll(async () => {
  await browser?.close();
  await broadside?.stop();
});

test('colours are shown as they are chosen, by the one script that the site has', async () => {
  const person = await (await browser.openFor()).newPage();
  await person.goto(broadside.setUpLink!);
  await person.locator('#secondColour').fill('#f2c14e');
  await expect.poll(() => sheetOf(person, 'chosen', 'light', 'second')).toBe('rgb(242, 193, 78)');
  expect(await sheetOf(person, 'chosen', 'light', 'first')).toBe('rgb(11, 58, 91)');
  await person.close();
});

test.each(['en', 'ar'])('the form has no finding of axe on a phone and fits it, in %s', async (language) => {
  const person = await (await browser.openFor({ phone: true, bypassCSP: true })).newPage();
  await person.goto(`${broadside.setUpLink}?language=${language}`);
  await person.locator('#furtherLanguages summary').click();
  expect(await findingsOn(person)).toEqual([]);
  expect(await person.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  await person.close();
});

test('without script a button shows the colours; a poor pair is answered with the nearest, one click to take it', async () => {
  await page.goto(broadside.setUpLink!);
  const { adminPassword: _, ...typed } = goodAnswers;
  await typeAnswers(page, { ...typed, adminPassword: 'soon typed again' });
  await page.locator('#furtherLanguages summary').click();
  await page.locator('input[name=furtherLanguages][value=es]').check();
  await page.locator('#otherLanguages').fill('pt-ao');
  await page.locator('#adminLanguage').selectOption('uk');
  await page.locator('#firstColour').fill('#7a7a7a');
  await page.locator('#secondColour').fill('#7b7b7b');
  await page.getByRole('button', { name: 'Show these colours' }).click();

  await page.getByRole('alert').waitFor();
  await expect.poll(() => sheetOf(page, 'chosen', 'light', 'first')).toBe('rgb(122, 122, 122)');
  expect(await page.getByRole('alert').textContent()).toContain('The two cannot be told apart.');
  expect(await answers()).toEqual({ ...typed, languages: ['es'], others: 'pt-AO', adminLanguage: 'uk' });

  await page.getByRole('button', { name: 'Take these' }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  const [first, second] = [await valueOf('firstColour'), await valueOf('secondColour')];
  expect(checkPair({ first, second })).toEqual([]);
  expect(await answers()).toEqual({ ...typed, languages: ['es'], others: 'pt-AO', adminLanguage: 'uk' });
});

test('a poor pair that is sent all the same starts nothing', async () => {
  await page.locator('#firstColour').fill('#7a7a7a');
  await page.locator('#adminPassword').fill(goodAnswers.adminPassword);
  expect((await send(page)).status()).toBe(422);
  expect(await page.getByRole('link', { name: 'Your two colours' }).count()).toBe(1);
});

test('the Enter key starts the campaign, with its languages and colours', async () => {
  await page.getByRole('button', { name: 'Take these' }).click();
  await page.getByRole('alert').first().waitFor({ state: 'detached' });
  const [first, second] = [await valueOf('firstColour'), await valueOf('secondColour')];
  await page.locator('#adminPassword').fill(goodAnswers.adminPassword);
  await page.locator('#adminPassword').press('Enter');
  await page.getByRole('heading', { name: 'Your campaign is ready' }).waitFor();

  const admin = await signIn(broadside.cmsUrl, goodAnswers.adminEmail, goodAnswers.adminPassword);
  const { body: campaign } = await admin.get('/globals/campaign');
  expect(campaign.languages).toEqual(['en', 'es', 'pt-AO']);
  expect(campaign.colours).toEqual({ first, second });
  expect((await admin.get('/users/me')).body.user.adminLanguage).toBe('uk');
});

function sheetOf(of: Page, use: string, scheme: string, sheet: string): Promise<string> {
  return of.evaluate(
    `getComputedStyle(document.querySelector('.colours-${use} .${scheme} .${sheet}')).backgroundColor`
  );
}

function valueOf(field: string): Promise<string> {
  return page.locator(`#${field}`).inputValue();
}

async function answers() {
  const ticked = page.locator('input[name=furtherLanguages]:checked');
  return {
    name: await valueOf('name'),
    purpose: await valueOf('purpose'),
    adminName: await valueOf('adminName'),
    adminEmail: await valueOf('adminEmail'),
    languages: [await ticked.getAttribute('value')],
    others: await valueOf('otherLanguages'),
    adminLanguage: await valueOf('adminLanguage')
  };
}
