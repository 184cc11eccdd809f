import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminOf } from '../support/admin.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { redDot } from '../support/pictures.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';
import { untilShown } from '../support/until-shown.ts';

let broadside: Broadside;
let browser: TestBrowser;
let editor: BrowserContext;
let visitor: Page;

beforeAll(async () => {
  [broadside, browser] = await Promise.all([startBroadside({ demo: true }), openBrowser()]);
  editor = await browser.openFor();
  visitor = await (await browser.openFor({ scripts: false })).newPage();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await broadside?.stop();
});

test('Maya writes a statement, looks at it, publishes, changes and withdraws it; a visitor without scripts follows', async () => {
  const admin = adminOf(await editor.newPage(), broadside.cmsUrl);
  await admin.signInToDemoAs('Maya');

  await admin.startStatement('The pumps stay ours');
  await admin.insert('Heading 2');
  await admin.page.keyboard.type('What we ask');
  await admin.newParagraph();
  await admin.page.keyboard.type('The minutes say it plainly.');
  await admin.addFootnote('Minutes of 3 March, page 4.');
  await admin.goToEnd();
  await admin.newParagraph();
  await admin.insert('Unordered List');
  await admin.page.keyboard.type('No sale');
  await admin.newParagraph();
  await admin.page.keyboard.type('No lease');
  await admin.newParagraph();
  await admin.newParagraph();
  await admin.page.keyboard.type('All of it is in the minutes');
  await admin.linkLastWord('minutes', 'https://council.example/minutes');
  await admin.goToEnd();
  await admin.newParagraph();
  await admin.addPicture({ file: redDot, alternative: 'A red dot on the map' });
  await admin.saveDraft();

  const preview = await admin.preview();
  expect(preview.url()).toMatch(/\/preview\/[\w-]{43}$/);
  expect(await preview.locator('h1').textContent()).toContain('The pumps stay ours');
  await preview.locator('img[alt="A red dot on the map"]').waitFor();
  expect(await visit('/en/statements/the-pumps-stay-ours')).toBe(404);

  await admin.publish();
  await untilShown(visitor, `${broadside.siteUrl}/en/statements/the-pumps-stay-ours`, 200);
  const article = visitor.locator('main');
  expect(await article.locator('h2').first().textContent()).toBe('What we ask');
  expect(await article.locator('ul li').allTextContents()).toEqual(
    expect.arrayContaining(['No sale', 'No lease'])
  );
  expect(await article.locator('a[href="https://council.example/minutes"]').textContent()).toBe('minutes');
  await followFootnote();
  expect(await hasLoaded('A red dot on the map')).toBe(true);
  expect(await visitor.locator('script').count()).toBe(0);

  await admin.page.locator('#field-title').fill('The pumps stay yours');
  await admin.publish();
  await visitor.reload();
  expect(await visitor.locator('h1').textContent()).toContain('The pumps stay yours');
  expect(new URL(visitor.url()).pathname).toBe('/en/statements/the-pumps-stay-ours');

  await admin.unpublish();
  expect(await visit('/en/statements/the-pumps-stay-ours')).toBe(404);
});

async function visit(path: string): Promise<number> {
  return (await visitor.goto(`${broadside.siteUrl}${path}`))!.status();
}

/** From the number in the text to the note at the end and back again. */
async function followFootnote(): Promise<void> {
  const reference = visitor.locator('[role=doc-noteref]').first();
  const note = visitor.locator((await reference.getAttribute('href'))!);
  expect(await note.textContent()).toContain('Minutes of 3 March, page 4.');
  const back = await note.locator('[role=doc-backlink]').getAttribute('href');
  expect(back).toBe(`#${await reference.getAttribute('id')}`);
}

async function hasLoaded(alternative: string): Promise<boolean> {
  const picture = visitor.locator(`img[alt="${alternative}"]`);
  await picture.scrollIntoViewIfNeeded();
  const source = new URL((await picture.getAttribute('src'))!, broadside.siteUrl);
  expect(source.origin).toBe(broadside.siteUrl);
  const answer = await visitor.request.get(source.href);
  // The fallback of a picture's better formats.
  return answer.ok() && answer.headers()['content-type'] === 'image/jpeg';
}
