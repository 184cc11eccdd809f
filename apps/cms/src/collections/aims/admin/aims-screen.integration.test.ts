import { findingsOn } from '@broadside/tests/support/accessibility.ts';
import { openBrowser, type TestBrowser } from '@broadside/tests/support/open-browser.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { campaigningIn } from '../testing/campaigning.ts';

type BrowserContext = Awaited<ReturnType<TestBrowser['openFor']>>;
type Page = Awaited<ReturnType<BrowserContext['newPage']>>;

// One story in several tests: each goes on where the one before it ended.

let cms: TestCms;
let browser: TestBrowser;
let aims: ReturnType<typeof campaigningIn>;
let page: Page;

beforeAll(async () => {
  [cms, browser] = await Promise.all([startCms(), openBrowser()]);
  aims = campaigningIn(cms);
  page = await open(await browser.openFor());
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
});

test('an empty screen says what to do', async () => {
  await page.getByText('No aims yet.').waitFor();
  expect(await findingsOn(page)).toEqual([]);
});

test('three aims are written one after the other, by the keyboard alone', async () => {
  await page.getByLabel('The next aim, in one sentence').focus();
  for (const sentence of ['No lease.', 'No sale.', 'Open the books.']) {
    await page.keyboard.type(sentence);
    await page.keyboard.press('Enter');
  }
  await expect.poll(sentences).toEqual(['No lease.', 'No sale.', 'Open the books.']);
});

test('they are put in order by the keyboard, which says where each went and keeps its place', async () => {
  await page.getByRole('button', { name: 'Move up: New aim, to be number 2' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(sentences).toEqual(['No sale.', 'No lease.', 'Open the books.']);
  await page.getByText('“No sale.” is now at place 1.').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toContain('Move up');
});

test('they are put in order by dragging', async () => {
  const handle = page.locator('.aims-handle').nth(2);
  const target = (await page.locator('[data-aim]').first().boundingBox())!;
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(target.x + 40, target.y + 30, { steps: 4 });
  await page.mouse.move(target.x + 40, target.y + 4, { steps: 4 });
  await page.mouse.up();
  await expect.poll(sentences).toEqual(['Open the books.', 'No sale.', 'No lease.']);
  const ids = (await aims.screen()).aims.map(({ id }) => id);
  expect(await rows()).toEqual(ids);
});

test('they are adopted with place and date given once', async () => {
  await page.getByRole('button', { name: 'Adopt …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Adopt the aims' });
  expect(await dialog.getByRole('listitem').count()).toBe(3);
  expect(await findingsOn(page)).toEqual([]);

  await dialog.getByRole('button', { name: 'Adopt' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('Place').fill('Dockers’ Hall');
  await dialog.getByLabel('Date').fill('2014-06-02');
  await dialog.getByRole('button', { name: 'Adopt' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect((await aims.list()).map(({ number, sentence }) => `${number} ${sentence}`)).toEqual([
    '1 Open the books.',
    '2 No sale.',
    '3 No lease.'
  ]);
  expect(await page.getByText('Adopted 2 June 2014 · Dockers’ Hall').count()).toBe(3);
  expect(await page.getByRole('button', { name: /^Move up/ }).count()).toBe(0);
});

test('one is amended and one mended; each saves itself, and nothing is public before', async () => {
  await page.getByLabel('Aim 2', { exact: true }).fill('No sale, whole or in parts.');
  await savedIn(2);
  await page.getByLabel('Aim 3', { exact: true }).fill('No lease!');
  await savedIn(3);
  expect((await aims.list()).map(({ sentence }) => sentence)).toContain('No sale.');

  await row(2)
    .getByRole('radio', { name: /An amendment/ })
    .check();
  await row(3)
    .getByRole('radio', { name: /A typing error/ })
    .check();
  await page.getByRole('button', { name: 'Adopt …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Place').fill('Fish Market');
  await dialog.getByLabel('Date').fill('2016-03-04');
  await dialog.getByRole('button', { name: 'Adopt' }).click();
  await dialog.waitFor({ state: 'hidden' });

  const [, second, third] = await aims.list();
  expect(second).toMatchObject({
    sentence: 'No sale, whole or in parts.',
    amended: { place: 'Fish Market' }
  });
  expect(third).toMatchObject({ sentence: 'No lease!', amended: null });
  expect(await findingsOn(page)).toEqual([]);
});

test('one is retired with a reason, and stands folded below', async () => {
  await row(1).getByRole('button', { name: 'Retire … Aim 1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Retire aim 1' });
  await dialog.getByLabel('Reason').fill('They are open.');
  await dialog.getByLabel('Date').fill('2020-02-02');
  await dialog.getByRole('button', { name: 'Retire' }).click();
  await page.getByText('Retired (1)').click();
  await page.getByText('They are open.').waitFor();
  await expect.poll(sentences).toEqual(['No sale, whole or in parts.', 'No lease!']);
  expect((await aims.list())[0]!.retired?.date).toBe('2020-02-02');
});

test('what somebody else wrote meanwhile is shown, and one’s own words stay until one chooses', async () => {
  const { id } = (await aims.screen()).aims.find(({ number }) => number === 3)!;
  await aims.write(id, 'No lease, says Edda.');
  await page.getByLabel('Aim 3', { exact: true }).fill('No lease, says Maya.');
  await page.getByText('Somebody else wrote meanwhile:').waitFor();
  expect((await aims.aim(id)).sentence).toBe('No lease, says Edda.');
  expect(await page.getByLabel('Aim 3', { exact: true }).inputValue()).toBe('No lease, says Maya.');

  await page.getByRole('button', { name: 'Keep mine' }).click();
  await savedIn(3);
  expect((await aims.aim(id)).sentence).toBe('No lease, says Maya.');
});

test('what could not be saved stays, says so and can be sent again', async () => {
  await page.context().setOffline(true);
  await page.getByLabel('Aim 3', { exact: true }).fill('No lease, ever.');
  await row(3).getByText('Not saved').waitFor();
  await page.context().setOffline(false);
  await row(3).getByRole('button', { name: 'Try again' }).click();
  await savedIn(3);
  await page.getByRole('button', { name: 'Take the change back' }).click();
  await expect.poll(() => page.getByText('Public now:').count()).toBe(0);
});

test.each([
  { language: 'en', phone: true },
  { language: 'ar', phone: false },
  { language: 'ar', phone: true }
])('it is read and used on $language, phone: $phone', async ({ language, phone }) => {
  await aims.add(
    'Clean rivers, and a long sentence after it so that it takes more than one line on a phone.'
  );
  const small = await open(await browser.openFor({ phone, language }), language);
  await small.locator('[data-aim]').first().waitFor();
  expect(await small.evaluate(() => getComputedStyle(document.body).direction)).toBe(
    language === 'ar' ? 'rtl' : 'ltr'
  );
  expect(await small.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
    0
  );
  expect(await findingsOn(small)).toEqual([]);
});

test('a translator reads the screen and finds the way to the translations', async () => {
  const translator = await cms.person('Tomas', ['translator'], ['es']);
  const { id } = (await aims.screen()).aims.find(({ number }) => number === 2)!;
  await aims.translate(id, { title: 'Ni venta entera ni por partes.' }, translator);
  const context = await browser.openFor();
  const theirs = await open(context, 'en', 'tomas@open-water.example');
  await theirs.getByText('No sale, whole or in parts.').waitFor();
  expect(await theirs.locator('.aims textarea').count()).toBe(0);
  expect(await theirs.getByRole('button', { name: 'Translate into español' }).count()).toBe(1);
  expect(await findingsOn(theirs)).toEqual([]);
  await theirs.getByRole('link', { name: 'español' }).click();
  await theirs.waitForURL(/collections\/aims\/[0-9a-f-]{36}/);
});

/** Opens the screen for somebody who signed in. */
async function open(
  context: BrowserContext,
  language = 'en',
  email = 'maya@open-water.example'
): Promise<Page> {
  const password = 'correct horse battery staple';
  const { body } = await cms.stranger.post('/users/login', { email, password });
  await context.addCookies([
    { name: 'payload-token', value: body.token, url: cms.url },
    { name: 'payload-lng', value: language, url: cms.url }
  ]);
  const opened = await context.newPage();
  opened.setDefaultTimeout(15_000);
  await opened.goto(`${cms.url}/admin/collections/aims`);
  await opened.locator('.aims h1').waitFor();
  return opened;
}

const rows = () =>
  page.locator('.aims [data-aim]').evaluateAll((all) => all.map((each) => each.getAttribute('data-aim')));
const sentences = () =>
  page
    .locator('.aims [data-aim] textarea')
    .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
const row = (number: number) =>
  page.locator('[data-aim]', { has: page.getByLabel(`Aim ${number}`, { exact: true }) });
const savedIn = (number: number) => row(number).getByText('Saved', { exact: true }).waitFor();
