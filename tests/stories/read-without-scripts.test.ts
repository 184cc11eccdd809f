import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOn } from '../support/accessibility.ts';
import { callerOf, type Caller } from '../support/caller.ts';
import { demoPages } from '../support/demo-addresses.ts';
import { changeDocument } from '../support/change-document.ts';
import { fillEverySection } from '../support/fill-every-section.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { factsOf } from '../support/page-facts.ts';
import { document, paragraph } from '../support/rich-text.ts';
import { signInToDemoAs } from '../support/sign-in.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';
import { watchPage, type Watched } from '../support/watch-page.ts';

let broadside: Broadside;
let browser: TestBrowser;
let editor: Caller;
let person: BrowserContext;
let page: Page;
let seen: Watched;
/** For axe-core, which is a script itself. */
let withScripts: { wide: Page; phone: Page };

beforeAll(async () => {
  [broadside, browser] = await Promise.all([startBroadside({ demo: true }), openBrowser()]);
  editor = await signInToDemoAs(broadside, 'Maya');
  await fillTheListsFirstPage();
  await fillEverySection(editor);
  person = await browser.openFor({ scripts: false });
  page = await person.newPage();
  page.setDefaultTimeout(10_000);
  withScripts = {
    wide: await (await browser.openFor({ colorScheme: 'light' })).newPage(),
    phone: await (await browser.openFor({ colorScheme: 'dark', phone: true })).newPage()
  };
  seen = watchPage(page, broadside.siteUrl);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await broadside?.stop();
});

describe.each(demoPages)('$what ($path)', ({ path, status, language, foreign = [], other }) => {
  test('is answered and marked up as it should be, and asks for nothing more', async () => {
    const answer = (await page.goto(broadside.siteUrl + path))!;
    expect(answer.status()).toBe(status);
    expect(answer.headers()['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    expect(answer.headers()['set-cookie']).toBeUndefined();

    const facts = await factsOf(page);
    expect(facts).toMatchObject({
      language,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      headings: 1,
      scripts: 0,
      handlers: [],
      wrongDirections: []
    });
    expect(facts.foreign).toEqual(expect.arrayContaining(foreign));
    expect(await hasStyle()).toBe(true);
  });

  test('fits into 320 pixels, and the keyboard goes through its header in the order it is seen', async () => {
    await page.goto(broadside.siteUrl + path);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect((await factsOf(page)).width).toBeLessThanOrEqual(width);
      expect(await headerOutOfOrder()).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  if (other)
    test('leads to the same in the other language', async () => {
      await page.goto(broadside.siteUrl + path);
      const wanted = language === 'en' ? 'ar' : 'en';
      await page.locator('header details summary').click();
      await page.locator(`header details a[lang=${wanted}]`).click();
      expect(page.url()).toBe(broadside.siteUrl + other);
      expect((await factsOf(page)).language).toBe(wanted);
    });

  test.each(['wide', 'phone'] as const)('has nothing for axe to find (%s)', async (screen) => {
    await withScripts[screen].goto(broadside.siteUrl + path);
    expect(await findingsOn(withScripts[screen])).toEqual([]);
  });
});

test('footnotes and tables are there for those who listen', async () => {
  await page.goto(`${broadside.siteUrl}/en/statements/the-councils-leaflet-corrected`);
  const reference = page.locator('[role=doc-noteref]').first();
  await reference.click();
  expect(new URL(page.url()).hash).toBe(await reference.getAttribute('href'));
  expect(await page.locator('[role=doc-endnotes]').count()).toBe(1);

  await page.goto(`${broadside.siteUrl}/ar/statements/kayfa-taqraun-faturat-al-maa`);
  const table = page.locator('.prose table').first();
  expect(await table.locator('th[scope]').count()).toBeGreaterThan(0);
});

test('another translation’s slug leads to the reader’s own', async () => {
  const answer = await fetch(`${broadside.siteUrl}/ar/statements/letter-to-the-candidates`, {
    redirect: 'manual'
  });
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe('/ar/statements/risala-ila-al-murashshahin');
});

test('a statement that is not yet translated says so, and names its original as the one to index', async () => {
  await page.goto(`${broadside.siteUrl}/ar/statements/the-councils-leaflet-corrected`);
  expect(await page.locator('article .foreign').textContent()).toContain('هذا النص غير متاح بالعربية بعد');
  expect(await page.locator('article .prose').getAttribute('lang')).toBe('en');
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
    `${broadside.siteUrl}/en/statements/the-councils-leaflet-corrected`
  );
});

test('a draft can be had by no address but the one with its token, which is kept by nobody', async () => {
  const secret = 'Pelargonium';
  const { body } = await editor.post('/statements', {
    language: 'en',
    title: `${secret} press release`,
    slug: 'press-release',
    body: document(paragraph(`${secret} on every sill.`))
  });
  const { id } = body.doc;
  const guesses = [
    ...['en', 'ar', 'es'].flatMap((language) => [
      `/${language}/statements/press-release`,
      `/${language}/press-release`
    ]),
    ...[`/en/statements/${id}`, `/en/${id}`, `/preview/${id}`, `/preview/press-release`, '/preview/'],
    ...['/en/', '/en/statements', '/ar/', '/ar/statements?page=2', '/en/statements/press-release?draft=true'],
    `/preview/${'x'.repeat(43)}`
  ];
  for (const guess of guesses) expect(await textAt(broadside.siteUrl + guess), guess).not.toContain(secret);
  const site = callerOf(broadside.cmsUrl, {
    Authorization: `service-accounts API-Key ${broadside.siteApiKey}`
  });
  expect((await site.get(`/statements/${id}?draft=true`)).status).toBe(404);
  expect((await callerOf(broadside.cmsUrl).get(`/statements/${id}?draft=true`)).status).toBe(401);

  const address = await previewOf(id);
  const preview = (await page.goto(address))!;
  expect(preview.status()).toBe(200);
  expect(await page.locator('h1').textContent()).toBe(`${secret} press release`);
  expect(preview.headers()['cache-control']).toBe('no-store');
  expect(preview.headers()['x-robots-tag']).toBe('noindex');
  expect(preview.headers()['set-cookie']).toBeUndefined();
  expect(await page.locator('article').textContent()).toContain(`${secret} on every sill.`);
});

test('a draft of the about page tells the founding as the page does', async () => {
  await page.goto(`${broadside.siteUrl}/ar/about`);
  const told = await page.locator('article section').textContent();
  expect(await page.locator('article section time').count()).toBe(1);

  const { body } = await editor.get(
    '/pages?where[kind][equals]=about&where[language][equals]=ar&depth=0&draft=true'
  );
  await page.goto(await previewOf(body.docs[0].id, 'pages'));
  expect(await page.locator('article section').textContent()).toBe(told);
});

test('a draft translation is not shown in its language, nor by its slug', async () => {
  const answer = await fetch(`${broadside.siteUrl}/ar/statements/what-a-cubic-metre-costs`);
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain('<article');
  expect(html).not.toContain('كم يكلّف المتر المكعب');
  const slug = await fetch(`${broadside.siteUrl}/ar/statements/kam-yukallif-al-mitr-al-mukaab`);
  expect(slug.status).toBe(404);
});

test('on all of these pages nothing came from elsewhere, nothing was blocked and no cookie was set', async () => {
  expect(seen).toEqual({ elsewhere: [], complaints: [], cookies: [] });
  expect(await person.cookies()).toEqual([]);
});

/** With what the demo has, the list is longer than one page in both languages. */
async function fillTheListsFirstPage(): Promise<void> {
  for (let number = 1; number <= 12; number++) {
    const { body } = await editor.post('/statements', {
      language: 'en',
      title: `Minutes of the ${number}. evening`,
      publishedAt: `2019-03-${String(number).padStart(2, '0')}T12:00:00.000Z`,
      body: document(paragraph('We met, and agreed to meet again.'))
    });
    await changeDocument(editor, `/statements/${body.doc.id}`, { _status: 'published' });
  }
}

/** What the keyboard reaches in the header before something that is seen before it: above it, or nearer the line's start. */
async function headerOutOfOrder(): Promise<string[]> {
  return await page.evaluate(() => {
    const isRightToLeft = window.document.documentElement.dir === 'rtl';
    const stops = [...window.document.querySelectorAll('header > a, header summary, header nav a')].map(
      (stop) => {
        const { top, bottom, left, right } = stop.getBoundingClientRect();
        return { name: stop.textContent.trim(), top, bottom, start: isRightToLeft ? -right : left };
      }
    );
    return stops
      .filter((stop, index) => {
        const next = stops[index + 1];
        return next && (next.bottom <= stop.top || (next.top < stop.bottom && next.start < stop.start));
      })
      .map(({ name }) => name);
  });
}

/** False where the policy kept the page's own style sheet away. */
async function hasStyle(): Promise<boolean> {
  return await page.evaluate(() => getComputedStyle(window.document.querySelector('h1')!).margin === '0px');
}

async function textAt(address: string): Promise<string> {
  return await (await fetch(address)).text();
}

/** Follows the Preview button's address as an editor; answers the site's address that it leads to. */
async function previewOf(id: string, collection = 'statements'): Promise<string> {
  const { body } = await editor.post('/users/refresh-token');
  const answer = await fetch(`${broadside.cmsUrl}/preview/${collection}/${id}`, {
    redirect: 'manual',
    headers: { Authorization: `JWT ${body.refreshedToken}` }
  });
  return answer.headers.get('location')!;
}
