import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshHands } from '../support/hands.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { runNew, type NewCampaign } from '../support/run-new.ts';
import { answersIn, goodAnswers, send, typeAnswers } from '../support/set-up-form.ts';
import { untilShown } from '../support/until-shown.ts';

// One story in several tests: each goes on where the one before it ended.

let campaign: NewCampaign;
let browser: TestBrowser;
let visitor: Page;
let admin: Page;

beforeAll(async () => {
  [campaign, browser] = await Promise.all([runNew(), openBrowser()]);
  visitor = await (await browser.openFor({ scripts: false })).newPage();
  admin = await (await browser.openFor()).newPage();
  admin.setDefaultTimeout(15_000);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await campaign?.stop();
});

test('before the set-up the site says that the campaign is being set up', async () => {
  const answer = await visitor.goto(`${campaign.siteUrl}/`);
  expect(answer!.status()).toBe(200);
  expect(await visitor.locator('h1').textContent()).toBe('This campaign is being set up');
  expect(await visitor.locator('header, footer, nav').count()).toBe(0);
  await visitor.goto(`${campaign.siteUrl}/en/statements`);
  expect(new URL(visitor.url()).pathname).toBe('/');
});

test('mistakes stand beside their fields, and what was typed comes back, but not the password', async () => {
  await visitor.goto(campaign.setUpLink);
  const typed = { ...goodAnswers, name: '  ', adminEmail: 'ana at home', adminPassword: 'too short' };
  await typeAnswers(visitor, typed);
  expect((await send(visitor)).status()).toBe(422);

  expect(await mistakeBeside('name')).toBe('This is needed.');
  expect(await mistakeBeside('adminEmail')).toContain('not an e-mail address');
  expect(await mistakeBeside('adminPassword')).toContain('at least 12 characters');
  expect(await visitor.locator('[aria-invalid=true]').count()).toBe(3);
  expect(await visitor.getByRole('alert').locator('a').count()).toBe(3);
  expect(await answersIn(visitor)).toEqual({ ...typed, name: '', adminPassword: '' });
});

test('from the link to a statement of one’s own that visitors read', async () => {
  const hands = freshHands();
  await visitor.goto(campaign.setUpLink);
  const { name, adminName, adminEmail, adminPassword } = goodAnswers;
  for (const [field, text] of Object.entries({ name, adminName, adminEmail, adminPassword }))
    await hands.fill(visitor.locator(`#${field}`), text);
  await hands.click(visitor.getByRole('button', { name: 'Start the campaign' }));
  expect(await visitor.locator('h1').textContent()).toBe('Your campaign is ready');

  await hands.follow(visitor.getByRole('link', { name: 'Sign in' }), admin);
  await hands.fill(admin.locator('#field-email'), adminEmail);
  await hands.fill(admin.locator('#field-password'), adminPassword);
  await hands.click(admin.getByRole('button', { name: 'Sign in', exact: true }));
  await hands.click(admin.getByRole('link', { name: 'Write a statement' }));

  const body = admin.locator('[data-lexical-editor="true"]');
  await body.waitFor();
  await hands.fill(admin.locator('#field-title'), 'The air is ours');
  await hands.click(body);
  await hands.type(admin, 'We begin today, with a list of chimneys.');
  await hands.click(admin.getByRole('button', { name: 'Publish', exact: true }));
  await admin.getByText('Published.', { exact: true }).waitFor();

  const address = `${campaign.siteUrl}/en/statements/the-air-is-ours`;
  await admin.waitForURL(/statements\/[0-9a-f-]{36}/);
  await untilShown(visitor, address, 200);
  const { clicks, fields, seconds } = hands.tally();
  console.log(
    `From the set-up link to a published statement: ${clicks} clicks, ${fields} typed fields, ${seconds} s by machine.`
  );

  await visitor.goto(`${campaign.siteUrl}/`);
  await visitor.getByRole('link', { name: 'The air is ours' }).click();
  expect(visitor.url()).toBe(address);
  expect(await visitor.locator('article p').last().textContent()).toContain('a list of chimneys');
});

test('the link works once', async () => {
  expect((await visitor.goto(campaign.setUpLink))!.status()).toBe(410);
  expect(await visitor.locator('h1').textContent()).toBe('This link no longer works');
  expect(await visitor.locator('form').count()).toBe(0);
});

/** The mistake that a field names as its description, for those who hear the page too. */
async function mistakeBeside(field: string): Promise<string | null> {
  const described = await visitor.locator(`#${field}`).getAttribute('aria-describedby');
  expect(described?.split(' ')).toContain(`${field}-mistake`);
  return await visitor.locator(`.field:has(#${field}) #${field}-mistake`).textContent();
}
