import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOn } from '../support/accessibility.ts';
import { fillDesk } from '../support/full-desk.ts';
import { roundByKeyboard, tabTo } from '../support/keyboard.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { quietnessOf } from '../support/quiet.ts';
import { password, startCms, type TestCms } from '../support/start-cms.ts';

let cms: TestCms;
let browser: TestBrowser;
let desk: Awaited<ReturnType<typeof fillDesk>>;

beforeAll(async () => {
  [cms, browser] = await Promise.all([startCms(), openBrowser()]);
  await cms.person('Edith', ['editor', 'moderator']);
  desk = await fillDesk(cms);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
});

type Who = 'maya' | 'edith';
type View = { name: string; who: Who; address: () => string; shows: string };

const views: View[] = [
  { name: 'the checklist', who: 'maya', address: () => '', shows: '.checklist' },
  { name: 'the dashboard', who: 'edith', address: () => '', shows: '.dashboard-desk li' },
  { name: 'a statement', who: 'edith', address: () => desk.statement, shows: '[data-lexical-editor]' },
  { name: 'a translation', who: 'edith', address: () => desk.translation, shows: '.source-text' },
  { name: 'the aims', who: 'edith', address: () => '/collections/aims', shows: '.aims li' },
  { name: 'a call for action', who: 'edith', address: () => desk.call, shows: '[data-lexical-editor]' },
  { name: 'the pictures', who: 'edith', address: () => '/collections/media', shows: '.table td img' },
  { name: 'the comments', who: 'edith', address: () => '/collections/comments', shows: '.table td a' }
];
type Setting = { name: string; width: number; height?: number; language: string; theme: string };
const settings: Setting[] = [
  { name: 'wide, English', width: 1600, language: 'en', theme: 'light' },
  { name: 'on a phone, English', width: 390, language: 'en', theme: 'light' },
  { name: 'on a phone, Arabic', width: 390, language: 'ar', theme: 'light' },
  { name: 'wide, Arabic, dark', width: 1600, language: 'ar', theme: 'dark' }
];

describe.each(settings)('$name', (setting) => {
  let people: Record<Who, BrowserContext>;
  beforeAll(async () => {
    people = { maya: await signedIn('maya', setting), edith: await signedIn('edith', setting) };
  });
  afterAll(async () => {
    for (const context of Object.values(people ?? {})) await context.close();
  });

  test.each(views)('$name: nothing for axe to find, nothing beside the page, no error', async (view) => {
    const { page, errors } = await open(people[view.who], view);
    await unfoldAll(page);
    const width = await page.evaluate(() => Math.max(document.body.scrollWidth, innerWidth));
    expect({ findings: await findingsOn(page), width, errors }).toEqual({
      findings: [],
      width: setting.width,
      errors: []
    });
    await page.close();
  });
});

test.each([1280, 1600])('%i wide, on a slow machine: nothing moves under the pointer', async (width) => {
  const context = await signedIn('edith', { ...settings[0]!, width });
  const page = await context.newPage();
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(notePlaces, '.dashboard-desk li a');
  await page.goto(`${cms.url}/admin`);
  await page.locator('.template-default--nav-animate').waitFor();
  expect(await page.evaluate('places')).toHaveLength(1);
  await context.close();
});

describe('by keyboard alone', () => {
  let people: Record<Who, BrowserContext>;
  beforeAll(async () => {
    // High, since Payload draws a field only when it comes into view.
    const setting = { ...settings[0]!, height: 3000 };
    people = { maya: await signedIn('maya', setting), edith: await signedIn('edith', setting) };
  });
  afterAll(async () => {
    for (const context of Object.values(people ?? {})) await context.close();
  });

  test.each(views)('$name: every control is reached, and seen when it is', async (view) => {
    const { page } = await open(people[view.who], view);
    expect(await roundByKeyboard(page)).toEqual({ missed: [], unseen: [] });
    await page.close();
  });

  test('a statement is begun, written, given a kind, unfolded and published', async () => {
    const page = await people.edith.newPage();
    await page.goto(`${cms.url}/admin/collections/statements/create`);
    const text = page.locator('[data-lexical-editor]').first();
    await page.waitForURL(/statements\/[0-9a-f-]{36}$/);
    const schedule = page.getByRole('button', { name: 'Schedule' });
    await schedule.waitFor();

    await tabTo(page, page.locator('#field-title'));
    await page.keyboard.type('By hand');
    await tabTo(page, text);
    await page.keyboard.type('Every word of it.');
    await tabTo(page, page.locator('#field-kind input'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const fold = page.getByRole('button', { name: 'Topics' });
    await tabTo(page, fold);
    await page.keyboard.press('Enter');
    await expect.poll(() => fold.getAttribute('aria-expanded')).toBe('true');
    const newest = async () => {
      const query = 'draft=true&depth=0&where[title][equals]=By hand';
      return (await cms.admin.get(`/statements?${query}`)).body.docs[0];
    };
    await expect.poll(newest, { timeout: 20_000 }).toMatchObject({ kind: 'open-letter', _status: 'draft' });

    await tabTo(page, schedule, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => schedule.evaluate((button) => button === document.activeElement)).toBe(true);

    await tabTo(page, page.locator('#action-save'));
    await page.keyboard.press('Enter');
    await expect.poll(newest, { timeout: 20_000 }).toMatchObject({ _status: 'published', slug: 'by-hand' });
    await page.close();
  });
});

async function signedIn(
  who: Who,
  { width, height = 900, language, theme }: Setting
): Promise<BrowserContext> {
  const context = await browser.openFor({
    language,
    phone: width < 500,
    ...(width > 500 && { viewport: { width, height } })
  });
  const data = { email: `${who}@open-water.example`, password };
  expect((await context.request.post(`${cms.url}/api/users/login`, { data })).status()).toBe(200);
  await context.addCookies([
    { name: 'payload-lng', value: language, url: cms.url },
    { name: 'payload-theme', value: theme, url: cms.url }
  ]);
  return context;
}

/** The page as soon as it stands still, with what the browser complained of meanwhile. */
async function open(
  context: BrowserContext,
  { address, shows }: View
): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  const isQuiet = quietnessOf(page);
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${cms.url}/admin${address()}`);
  await page.locator(shows).first().waitFor();
  await isQuiet();
  return { page, errors };
}

/** Opens every group of a form that is folded, so that what is in it is looked at too. */
async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('.document-fields__sidebar .collapsible__toggle--collapsed');
  for (let left = await folded.count(); left > 0; left--) await folded.first().click();
  await quietnessOf(page)();
}

/** In the browser: notes in `places` where the first of `what` is drawn, a place for every frame it moved in. */
function notePlaces(what: string): void {
  const places: string[] = [];
  Object.assign(globalThis, { places });
  const look = () => {
    const drawn = document.querySelector(what)?.getBoundingClientRect();
    const place = drawn && [drawn.x, drawn.y, drawn.width].map(Math.round).join(' ');
    if (place && place !== places.at(-1)) places.push(place);
    requestAnimationFrame(look);
  };
  look();
}
