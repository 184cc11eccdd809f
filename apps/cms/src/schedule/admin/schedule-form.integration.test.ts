import { findingsOn } from '@broadside/tests/support/accessibility.ts';
import { callerOf, type Caller } from '@broadside/tests/support/caller.ts';
import { openBrowser, type Person, type TestBrowser } from '@broadside/tests/support/open-browser.ts';
import { password, startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;
let browser: TestBrowser;
let ivan: Caller;
let writing: ReturnType<typeof writingIn>;

beforeAll(async () => {
  cms = await startCms();
  ivan = await cms.person('Ivan', ['editor']);
  writing = writingIn(cms);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
});

const draft = async (title: string): Promise<string> => (await writing.draft({ title })).body.doc.id;

/** The document's form, as somebody who is signed in opens it. */
async function formOf(id: string, name = 'Maya', how: Person = {}) {
  const { body } = await callerOf(cms.url).post('/users/login', {
    email: `${name.toLowerCase()}@open-water.example`,
    password
  });
  const context = await browser.openFor(how);
  await context.addCookies([{ name: 'payload-token', value: body.token, url: cms.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${cms.url}/admin/collections/statements/${id}`);
  await page.locator('.schedule button').waitFor();
  return page;
}

test('a text is scheduled with the keyboard alone, in the browser’s time zone, and withdrawn', async () => {
  const id = await draft('By keyboard');
  const page = await formOf(id, 'Maya', { timezoneId: 'Asia/Kolkata' });
  await page.locator('.schedule button').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Publish or unpublish later' });
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('Asia/Calcutta');
  expect(await findingsOn(page)).toEqual([]);
  const day = `${new Date().getFullYear() + 1}-03-04`;
  await dialog.getByLabel('Day and time').fill(`${day}T18:30`);
  await dialog.getByLabel('Day and time').press('Enter');
  await dialog.getByText('Scheduled.', { exact: true }).waitFor();
  const { scheduled } = (await cms.admin.get(`/statements/${id}/schedule`)).body;
  expect(scheduled).toMatchObject([{ action: 'publish', at: `${day}T13:00:00.000Z` }]);

  await dialog.getByRole('button', { name: 'Withdraw' }).press('Enter');
  await dialog.getByText('Nothing is scheduled.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await expect
    .poll(() => page.locator('.schedule button').evaluate((button) => button === document.activeElement))
    .toBe(true);
  expect(await page.url()).not.toContain('?');
}, 90_000);

test('what cannot be scheduled is answered with a sentence, and the time that was typed stays', async () => {
  const page = await formOf(await draft(''), 'Maya');
  await page.locator('.schedule button').click();
  const dialog = page.getByRole('dialog');
  const time = `${new Date().getFullYear() + 1}-03-04T18:30`;
  await dialog.getByLabel('Day and time').fill(time);
  await dialog.getByRole('button', { name: 'Schedule it' }).click();
  await dialog.locator('.desk-dialog__refusal').filter({ hasText: 'Title' }).waitFor();
  expect(await dialog.getByLabel('Day and time').inputValue()).toBe(time);
}, 90_000);

test('a colleague is asked on the form, and answers on theirs', async () => {
  const id = await draft('Look at this');
  const page = await formOf(id);
  await page.getByRole('button', { name: 'Ask for review' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Note').fill('The second paragraph, please');
  expect(await findingsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText('You asked Ivan to review this').waitFor();
  await page.close();

  const theirs = await formOf(id, 'Ivan');
  await theirs.getByText('The second paragraph, please').waitFor();
  await theirs.getByLabel('Your answer').fill('Fine by me');
  await theirs.getByRole('button', { name: 'Approve' }).click();
  await theirs.getByText('Ivan approved this').waitFor();
  const { reviews } = (await ivan.get(`/statements/${id}/reviews`)).body;
  expect(reviews).toMatchObject([{ state: 'approved', answer: 'Fine by me', isCurrent: true }]);
}, 90_000);

test('on a phone, in Arabic, everything has its place', async () => {
  const page = await formOf(await draft('Small'), 'Maya', { phone: true, language: 'ar' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.locator('.schedule button').click();
  await page.getByRole('dialog', { name: 'نشر أو سحب في وقت لاحق' }).waitFor();
  expect(await findingsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}, 90_000);
