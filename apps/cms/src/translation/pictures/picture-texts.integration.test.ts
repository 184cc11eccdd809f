import { findingsOn } from '@broadside/tests/support/accessibility.ts';
import { callerOf, type Caller } from '@broadside/tests/support/caller.ts';
import { openBrowser, type Person, type TestBrowser } from '@broadside/tests/support/open-browser.ts';
import { password, startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyWith, red, uploadFile } from '../../collections/media/testing/upload.ts';

type Page = Awaited<ReturnType<typeof formOf>>;

let cms: TestCms;
let browser: TestBrowser;
let folder: string;
let writing: ReturnType<typeof writingIn>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-pictures-'));
  [cms, browser] = await Promise.all([startCms({ MEDIA_FOLDER: folder }), openBrowser()]);
  await cms.person('Tomas', ['translator'], ['es']);
  await cms.person('Layla', ['translator'], ['ar']);
  writing = writingIn(cms);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
  await rm(folder, { recursive: true, force: true });
});

const picture = async (alternative: string, by: Caller = cms.admin): Promise<string> => {
  const { doc } = await uploadFile(await red({ alternative: alternative || '-' }), by);
  if (!alternative) await cms.admin.patch(`/media/${doc.id}`, { alternative: '' });
  return doc.id;
};
const labelsOf = async (id: string, language: string) =>
  (await cms.admin.get(`/labels?depth=0&where[picture][equals]=${id}&where[language][equals]=${language}`))
    .body.docs as { id: string; text: string }[];
const fieldOf = (page: Page, text: string) =>
  page.locator('.picture-text', { hasText: text }).getByRole('textbox');
const saved = (page: Page) => page.locator('.picture-text').getByText(/^(Saved\.|حُفظ\.)$/);

async function formOf(id: string, name: string, how: Person & { admin?: string } = {}) {
  const email = `${name.toLowerCase()}@open-water.example`;
  const { body } = await callerOf(cms.url).post('/users/login', { email, password });
  const context = await browser.openFor(how);
  await context.addCookies([{ name: 'payload-token', value: body.token, url: cms.url }]);
  if (how.admin) await context.addCookies([{ name: 'payload-lng', value: how.admin, url: cms.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${cms.url}/admin/collections/statements/${id}`);
  await page.locator('.picture-texts').waitFor();
  return page;
}
const publish = async (page: Page) => {
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && !response.url().includes('draft=true')
  );
  await page.locator('#action-save').click();
  return (await answer).status();
};

test('a translator says what the pictures show where the translation is written, and publishes it', async () => {
  const [cover, crane] = [await picture('A quay'), await picture('A crane')];
  const { doc: original } = (await writing.write({ title: 'Letter', cover, body: bodyWith(crane) })).body;
  const { doc } = (
    await writing.draft({ title: 'Carta', language: 'es', translationOf: original.id, body: bodyWith(crane) })
  ).body;
  const page = await formOf(doc.id, 'Tomas');
  expect(await page.getByLabel('Alternative text in Spanish').count()).toBe(2);
  expect(await findingsOn(page, '.picture-texts')).toEqual([]);

  expect(await publish(page)).toBe(400);
  const stops = page.locator('.what-stops-it');
  await stops.getByRole('link', { name: 'Cover picture' }).click();
  expect(await fieldOf(page, 'A quay').evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('Un muelle');
  await stops.getByRole('link', { name: 'Text' }).click();
  expect(await fieldOf(page, 'A crane').evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('Una grúa');
  // Straight from the field to the button: the text is there before the publication asks for it.
  expect(await publish(page)).toBe(200);
  expect((await labelsOf(cover, 'es')).map(({ text }) => text)).toEqual(['Un muelle']);
  expect((await labelsOf(crane, 'es')).map(({ text }) => text)).toEqual(['Una grúa']);

  await fieldOf(page, 'A crane').fill('Una grúa roja');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await labelsOf(crane, 'es'))[0]?.text).toBe('Una grúa roja');
  await fieldOf(page, 'A quay').fill('');
  await page.keyboard.press('Enter');
  await expect.poll(() => labelsOf(cover, 'es')).toEqual([]);
  await page.context().close();
});

test('what somebody else wrote meanwhile is shown, and not written over unasked', async () => {
  const cover = await picture('A bill');
  const { doc: original } = (await writing.write({ title: 'Bill', cover })).body;
  const { doc } = (await writing.draft({ title: 'فاتورة', language: 'ar', translationOf: original.id })).body;
  const page = await formOf(doc.id, 'Layla', { phone: true, admin: 'ar' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await cms.admin.post('/labels', { field: 'alternative', picture: cover, language: 'ar', text: 'ورقة' });

  await page.getByLabel('النص البديل بالعربية').fill('فاتورة ماء');
  await page.keyboard.press('Enter');
  await page.getByText('«ورقة»').waitFor();
  expect((await labelsOf(cover, 'ar')).map(({ text }) => text)).toEqual(['ورقة']);
  expect(await page.getByLabel('النص البديل بالعربية').inputValue()).toBe('فاتورة ماء');
  expect(await findingsOn(page, '.picture-texts')).toEqual([]);

  await page.getByRole('button', { name: 'حاول مجددًا' }).click();
  await saved(page).waitFor();
  expect((await labelsOf(cover, 'ar')).map(({ text }) => text)).toEqual(['فاتورة ماء']);
  await page.context().close();
});

test('on an original a picture without a word is described or marked as decorative there, others are not asked for', async () => {
  const [silent, ornament, known] = [await picture(''), await picture(''), await picture('A tap')];
  const { doc } = (
    await writing.draft({ title: 'Three pictures', cover: known, body: bodyWith(silent, ornament) })
  ).body;
  const page = await formOf(doc.id, 'Maya');
  const fields = page.getByLabel('Alternative text in English');
  expect(await fields.count()).toBe(2);
  await fields.first().fill('A valve');
  await page.keyboard.press('Tab');
  await saved(page).waitFor();
  await page.getByRole('button', { name: 'Only decorative' }).click();
  await expect.poll(() => fields.count()).toBe(1);
  expect((await cms.admin.get(`/media/${silent}`)).body.alternative).toBe('A valve');
  expect((await cms.admin.get(`/media/${ornament}`)).body.decorative).toBe(true);
  expect(await publish(page)).toBe(200);
  await page.context().close();
});
