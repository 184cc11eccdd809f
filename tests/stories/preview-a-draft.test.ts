import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOn } from '../support/accessibility.ts';
import { adminOf } from '../support/admin.ts';
import type { Caller } from '../support/caller.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { document, paragraph } from '../support/rich-text.ts';
import { signInToDemoAs } from '../support/sign-in.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';

let broadside: Broadside;
let browser: TestBrowser;
let editor: BrowserContext;
let maya: Caller;
let admin: ReturnType<typeof adminOf>;

beforeAll(async () => {
  [broadside, browser] = await Promise.all([startBroadside({ demo: true }), openBrowser()]);
  maya = await signInToDemoAs(broadside, 'Maya');
  editor = await browser.openFor({ permissions: ['clipboard-read', 'clipboard-write'] });
  admin = adminOf(await editor.newPage(), broadside.cmsUrl);
  await admin.signInToDemoAs('Maya');
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await broadside?.stop();
});

test('Beside the form the site’s page follows what is saved, without losing the reader’s place', async () => {
  const { page } = admin;
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && /polic|postMessage/i.test(message.text()))
      complaints.push(message.text());
  });
  const id = await draft('statements', {
    title: 'Beside the form',
    body: document(...Array.from({ length: 40 }, (_, line) => paragraph(`Line ${line} of the text.`)))
  });
  await page.goto(`${broadside.cmsUrl}/admin/collections/statements/${id}`);
  await admin.body.waitFor();
  await page.locator('#live-preview-toggler').click();
  const shown = besideOf(page);
  await shown.locator('h1').getByText('Beside the form').waitFor();

  // A page that was loaded anew would know nothing of the mark, and begin at its top.
  await shown.locator('main').evaluate(() => {
    window.scrollTo(0, 700);
    window.name = 'still here';
  });
  // Nothing is pressed: the form saves what was typed by itself.
  await page.locator('#field-title').fill('Beside the form, changed');
  await shown.locator('h1').getByText('Beside the form, changed').waitFor();
  const place = await shown
    .locator('main')
    .evaluate(() => ({ top: Math.round(window.scrollY), name: window.name }));
  expect(place).toEqual({ top: 700, name: 'still here' });
  expect(await shown.locator('aside[aria-label="Draft preview"]').count()).toBe(1);

  expect(await page.content()).not.toMatch(/\/preview\/[\w-]{43}/);
  expect(complaints).toEqual([]);
});

test('An unsaved word is told to nobody, and another site’s page may not frame a preview', async () => {
  const { page } = admin;
  const shown = besideOf(page);
  const heard = shown.locator('main').evaluate(
    () =>
      new Promise((resolve) => {
        const seen: string[] = [];
        window.addEventListener('message', ({ data }) => {
          seen.push(JSON.stringify(data));
          if (data.type === 'payload-document-event') resolve(seen);
        });
      })
  );
  await page.locator('#field-title').fill('A secret on its way');
  expect(await heard).toEqual(['{"type":"payload-document-event"}']);

  const address = await shown.locator('main').evaluate(() => window.location.href);
  const { headers } = await fetch(address);
  expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${broadside.cmsUrl}`);
});

test('Every kind of text has its preview on the real page, with a banner that says what it is', async () => {
  const { page } = admin;
  const drafts = [
    {
      collection: 'action-calls',
      data: { title: 'A day of buckets', firstDay: '2030-05-10' },
      shows: '10 May 2030'
    },
    { collection: 'aims', data: { title: 'Water for all' }, shows: 'Water for all' },
    { collection: 'pages', data: { title: 'How we decide' }, shows: 'How we decide' }
  ];
  for (const { collection, data, shows } of drafts) {
    const id = await draft(collection, data);
    await page.goto(`${broadside.cmsUrl}/preview/${collection}/${id}`);
    expect(page.url()).toMatch(new RegExp(`^${broadside.siteUrl}/preview/[\\w-]{43}$`));
    await page.locator('article').getByText(shows).first().waitFor();
    expect(await page.locator('aside[aria-label="Draft preview"]').isVisible()).toBe(true);
    expect(await page.locator('script').count()).toBe(1);
  }
});

test('Maya shares a draft for three days; a stranger reads it without scripts until she withdraws it', async () => {
  const { page } = admin;
  const id = await draft('statements', {
    title: 'For other eyes',
    body: document(paragraph('What do you think?'))
  });
  await page.goto(`${broadside.cmsUrl}/admin/collections/statements/${id}`);
  await admin.body.waitFor();

  const begun = performance.now();
  await page.getByRole('button', { name: 'Share draft' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this draft' });
  await dialog.getByText('None.').waitFor();
  expect((await findingsOn(page)).filter((finding) => /share-dialog|share-draft/.test(finding))).toEqual([]);
  const field = dialog.getByLabel('Days until the link ends');
  await field.fill('20');
  await page.keyboard.press('Enter');
  await dialog.getByText('Choose from 1 to 14 days.').waitFor();
  await field.fill('3');
  await page.keyboard.press('Enter');
  const link = dialog.getByLabel('The new link. It is shown this once.');
  await link.waitFor();
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await dialog.getByText('Copied.').waitFor();
  console.log(
    `Sharing a draft: 3 clicks and 1 field, with one mistake made, ${Math.round(performance.now() - begun)} ms`
  );
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(await link.inputValue());

  const stranger = await (await browser.openFor({ scripts: false })).newPage();
  expect((await stranger.goto(address))?.status()).toBe(200);
  expect(await stranger.locator('h1').textContent()).toBe('For other eyes');

  await dialog.getByRole('button', { name: /^Withdraw the link/ }).click();
  await dialog.getByText('The link no longer works.').waitFor();
  expect((await stranger.goto(address))?.status()).toBe(410);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('The dialog speaks the person’s language and fits a phone', async () => {
  const layla = adminOf(
    await (await browser.openFor({ phone: true, language: 'ar' })).newPage(),
    broadside.cmsUrl
  );
  const { page } = layla;
  await page.goto(`${broadside.cmsUrl}/admin`);
  await page.locator('.demo-sign-in').getByRole('button', { name: 'Layla' }).click();
  await page.locator('.demo-sign-in').waitFor({ state: 'hidden' });
  const { body } = await maya.get(
    '/statements?where[language][equals]=ar&where[translationOf][exists]=true&where[_status][equals]=draft&limit=1&depth=0'
  );
  await page.goto(`${broadside.cmsUrl}/admin/collections/statements/${body.docs[0].id}`);
  const open = page.locator('.share-draft');
  await open.waitFor();
  await open.click();
  const dialog = page.locator('.share-dialog');
  await dialog.locator('h2').getByText('مشاركة هذه المسودة').waitFor();
  const box = (await dialog.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(390);
});

/** The site's page inside the frame that stands beside the form. */
function besideOf(page: Page): FrameLocator {
  return page.frameLocator('#live-preview-iframe').frameLocator('iframe');
}

async function draft(collection: string, data: Record<string, unknown>): Promise<string> {
  const { status, body } = await maya.post(`/${collection}?draft=true`, { language: 'en', ...data });
  expect(status).toBe(201);
  return body.doc.id;
}
