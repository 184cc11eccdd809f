/* eslint-disable max-lines -- one story: all that may come between two people who have one text open */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsOn } from '../support/accessibility.ts';
import type { Caller } from '../support/caller.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { document, paragraph } from '../support/rich-text.ts';
import { password, startCms, type TestCms } from '../support/start-cms.ts';
import { writingIn } from '../support/writing.ts';

let cms: TestCms;
let browser: TestBrowser;
let oksana: Caller;
let mayas: BrowserContext;
let oksanas: BrowserContext;
let writing: ReturnType<typeof writingIn>;

beforeAll(async () => {
  [cms, browser] = await Promise.all([startCms(), openBrowser()]);
  oksana = await cms.person('Oksana', ['editor']);
  writing = writingIn(cms);
  [mayas, oksanas] = await Promise.all([signedIn('maya'), signedIn('oksana')]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
});

async function signedIn(name: string): Promise<BrowserContext> {
  const context = await browser.openFor();
  const data = { email: `${name}@open-water.example`, password };
  expect((await context.request.post(`${cms.url}/api/users/login`, { data })).status()).toBe(200);
  return context;
}

const draft = async (title: string) =>
  (await writing.draft({ title, summary: 'As it was.' })).body.doc.id as string;
const newest = async (id: string) => (await cms.admin.get(`/statements/${id}?draft=true`)).body;
const titleOf = (page: Page) => page.locator('#field-title');
const banner = (page: Page) => page.locator('.draft-notice');
const copies = (page: Page) => page.locator('.two-copies');
const choose = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function open(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const said = page.waitForResponse((answer) => answer.url().endsWith('/presence'));
  await page.goto(`${cms.url}/admin/collections/statements/${id}`);
  await page.locator('[data-lexical-editor]').first().waitFor();
  await said;
  return page;
}

const reading = (page: Page) => page.locator('.who-reads');

/** Maya has changed something, Oksana opens the same. */
async function twoCopies(title: string) {
  const id = await draft(title);
  const maya = await open(mayas, id);
  await titleOf(maya).fill(`${title}!`);
  await expect.poll(async () => (await newest(id)).title, { timeout: 15_000 }).toBe(`${title}!`);
  const second = await open(oksanas, id);
  await expect.poll(() => banner(second).textContent()).toContain('Maya is writing here (since');
  expect(await titleOf(second).isDisabled()).toBe(true);
  expect(await second.locator('[data-lexical-editor]').first().getAttribute('contenteditable')).toBe('false');
  return { id, maya, second };
}
/** Oksana takes over and saves, Maya types on: now there are two copies on Maya's screen. */
async function typeOn({ id, maya, second }: Awaited<ReturnType<typeof twoCopies>>): Promise<void> {
  await choose(second, 'Take over');
  await banner(second).waitFor({ state: 'detached' });
  await titleOf(second).fill('What Oksana wrote');
  await expect.poll(async () => (await newest(id)).title, { timeout: 15_000 }).toBe('What Oksana wrote');
  await titleOf(maya).fill('What Maya wrote');
  await copies(maya).waitFor();
}

test('the second person reads who writes and takes over; the first, who typed on, sees both and keeps theirs', async () => {
  const scene = await twoCopies('The pumps stay ours');
  expect(await findingsOn(scene.second, '.draft-keeper')).toEqual([]);
  await typeOn(scene);
  const { id, maya } = scene;

  const shown = await copies(maya).innerText();
  expect(shown).toContain('What Maya wrote');
  expect(shown).toContain('What Oksana wrote');
  expect(shown).toContain('The saved copy is by Oksana');
  expect(await copies(maya).locator('mark').allTextContents()).toEqual(['Maya', 'Oksana']);
  expect(await maya.evaluate(() => window.document.activeElement?.textContent)).toBe(
    'There are two copies of this'
  );
  expect(await findingsOn(maya, '.draft-keeper')).toEqual([]);

  await choose(maya, 'Keep theirs');
  await copies(maya).waitFor({ state: 'detached' });
  expect(await titleOf(maya).inputValue()).toBe('What Oksana wrote');
  expect((await newest(id)).title).toBe('What Oksana wrote');
  await maya.close();
  await scene.second.close();
});

test('a reader does not keep the author out, follows what is written, and writes when the author is gone', async () => {
  const id = await draft('Read first');
  const second = await open(oksanas, id);
  const maya = await open(mayas, id);
  await reading(maya).getByText('Oksana is reading this.').waitFor();
  expect(await banner(second).count()).toBe(0);
  expect(await titleOf(second).isEnabled()).toBe(true);
  expect(await findingsOn(maya, '.draft-keeper')).toEqual([]);

  await titleOf(maya).fill('Written meanwhile');
  await expect.poll(async () => (await newest(id)).title, { timeout: 15_000 }).toBe('Written meanwhile');
  expect(await banner(maya).count()).toBe(0);
  await expect
    .poll(() => banner(second).textContent(), { timeout: 15_000 })
    .toContain('Maya is writing here');
  await expect.poll(() => titleOf(second).inputValue(), { timeout: 15_000 }).toBe('Written meanwhile');
  expect(await titleOf(second).isDisabled()).toBe(true);

  await maya.close();
  await banner(second).waitFor({ state: 'detached' });
  await titleOf(second).fill('And mended by Oksana');
  await expect.poll(async () => (await newest(id)).title, { timeout: 15_000 }).toBe('And mended by Oksana');
  expect(await copies(second).count()).toBe(0);
  await second.close();
});

test('a writer who rests for some minutes keeps nobody out', async () => {
  const id = await draft('A long lunch');
  const maya = await mayas.newPage();
  await maya.clock.install();
  await maya.goto(`${cms.url}/admin/collections/statements/${id}`);
  await titleOf(maya).fill('Before lunch');
  await expect.poll(async () => (await newest(id)).title, { timeout: 15_000 }).toBe('Before lunch');
  const second = await open(oksanas, id);
  await banner(second).getByText('Maya is writing here').waitFor();

  const rests = maya.waitForRequest((request) => request.postData()?.includes('"writes":false') ?? false);
  await maya.clock.fastForward('03:10');
  await rests;
  await banner(second).waitFor({ state: 'detached' });
  await reading(second).getByText('Maya is reading this.').waitFor();
  await titleOf(second).fill('During lunch');
  await expect.poll(async () => (await newest(id)).title, { timeout: 15_000 }).toBe('During lunch');
  await expect.poll(() => titleOf(maya).isDisabled(), { timeout: 15_000 }).toBe(true);
  await maya.close();
  await second.close();
});

test('of two who begin in the same moment one writes, and the other keeps what they typed', async () => {
  const id = await draft('At once');
  const pages = [await open(mayas, id), await open(oksanas, id)];
  await Promise.all(pages.map((page, at) => titleOf(page).fill(`At once, said ${at}`)));
  await expect
    .poll(async () => (await Promise.all(pages.map((page) => copies(page).count()))).sort(), {
      timeout: 15_000
    })
    .toEqual([0, 1]);
  const loser = pages[(await copies(pages[0]!).count()) === 1 ? 0 : 1]!;
  const words = await titleOf(loser).inputValue();
  expect(words).toBe(`At once, said ${pages.indexOf(loser)}`);
  expect(await copies(loser).innerText()).toContain('At once, said');
  expect(await banner(loser).textContent()).toContain('What you typed is still here');
  await choose(loser, 'Keep mine');
  await copies(loser).waitFor({ state: 'detached' });
  expect((await newest(id)).title).toBe(words);
  for (const page of pages) await page.close();
});

test('keeping mine writes it over theirs, which stays among the versions', async () => {
  const scene = await twoCopies('Ours to keep');
  await typeOn(scene);
  const { id, maya, second } = scene;
  await choose(maya, 'Keep mine');
  await copies(maya).waitFor({ state: 'detached' });
  expect((await newest(id)).title).toBe('What Maya wrote');
  const { docs } = (await cms.admin.get(`/statements/versions?where[parent][equals]=${id}&limit=20`)).body;
  expect(docs.map((each: { version: { title: string } }) => each.version.title)).toContain(
    'What Oksana wrote'
  );

  await titleOf(maya).fill('What Maya wrote, and more');
  await expect
    .poll(async () => (await newest(id)).title, { timeout: 15_000 })
    .toBe('What Maya wrote, and more');
  await expect.poll(() => banner(second).textContent(), { timeout: 15_000 }).toContain('Maya took over');
  await maya.close();
  await second.close();
});

test('saving mine as a copy makes a draft of its own, also of a translation', async () => {
  const { doc: original } = (await writing.write({ title: 'For all' })).body;
  const { doc } = (await writing.draft({ title: 'Para todas', language: 'es', translationOf: original.id }))
    .body;
  const maya = await open(mayas, doc.id);
  await writing.change(doc.id, { title: 'Para todas y todos' }, oksana, '?draft=true');
  await titleOf(maya).fill('Para todo el mundo');
  await copies(maya).waitFor();
  await choose(maya, 'Save mine as a copy');
  await copies(maya).getByText('saved as a copy').waitFor();
  const { docs } = (
    await cms.admin.get('/statements?draft=true&where[title][equals]=Para todo el mundo (copy)')
  ).body;
  expect(docs).toHaveLength(1);
  expect(docs[0]).toMatchObject({ language: 'es', translationOf: null, _status: 'draft' });
  expect((await newest(doc.id)).title).toBe('Para todas y todos');
  await choose(maya, 'Keep theirs');
  await copies(maya).waitFor({ state: 'detached' });
  await maya.close();
});

test('without a line the form says so, keeps what is typed, and saves it when the line is back', async () => {
  const id = await draft('A long tunnel');
  const maya = await open(mayas, id);
  await mayas.setOffline(true);
  await titleOf(maya).fill('Written in the tunnel');
  await banner(maya).getByText('Not saved: no connection').waitFor();
  expect(await titleOf(maya).inputValue()).toBe('Written in the tunnel');
  await mayas.setOffline(false);
  await expect.poll(async () => (await newest(id)).title, { timeout: 20_000 }).toBe('Written in the tunnel');
  await banner(maya).waitFor({ state: 'detached' });
  await maya.close();
});

test('what could not be saved is offered back after the page was opened anew', async () => {
  const id = await draft('A closed lid');
  const maya = await open(mayas, id);
  await maya.route('**/api/statements/*?*', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue()
  );
  await titleOf(maya).fill('Under the lid');
  await banner(maya).getByText('Not saved').waitFor();
  await maya.reload();
  await banner(maya).getByText('was not saved').waitFor();
  await maya.unroute('**/api/statements/*?*');
  await choose(maya, 'Bring it back');
  await expect.poll(() => titleOf(maya).inputValue()).toBe('Under the lid');
  await expect.poll(async () => (await newest(id)).title, { timeout: 20_000 }).toBe('Under the lid');
  await maya.close();
});

test('whoever leaves right after the last letter loses none', async () => {
  const id = await draft('In a hurry');
  const maya = await open(mayas, id);
  await titleOf(maya).fill('In a great hurry');
  await maya.locator('.step-nav a').last().click();
  await expect.poll(async () => (await newest(id)).title, { timeout: 15_000 }).toBe('In a great hurry');
  await maya.close();
});

test('typing, publishing and typing on at once is never a conflict with oneself', async () => {
  const id = await draft('All at once');
  const maya = await open(mayas, id);
  for (const round of [1, 2, 3]) {
    await titleOf(maya).fill(`All at once ${round}`);
    await maya.locator('#action-save').click();
    await titleOf(maya).fill(`All at once ${round} and on`);
    await expect
      .poll(async () => (await newest(id)).title, { timeout: 15_000 })
      .toBe(`All at once ${round} and on`);
  }
  expect(await copies(maya).count()).toBe(0);
  expect((await cms.admin.get(`/statements/${id}`)).body.title).toBe('All at once 3');
  await maya.close();
});

test('a new document has no title and the usual language, which may still be changed', async () => {
  const maya = await mayas.newPage();
  await maya.goto(`${cms.url}/admin/collections/statements/create`);
  await maya.waitForURL(/statements\/[0-9a-f-]{36}$/);
  const id = maya.url().split('/').at(-1)!;
  await maya.locator('.doc-header__title', { hasText: 'Untitled' }).waitFor();
  await maya.locator('#field-language input').click();
  await maya.getByRole('option', { name: /español/ }).click();
  await expect.poll(async () => (await newest(id)).language, { timeout: 15_000 }).toBe('es');
  await maya.goto(`${cms.url}/admin/collections/statements`);
  await maya.locator(`a[href$="${id}"]`, { hasText: 'Untitled' }).first().waitFor();
  await maya.close();
});

test('a version is restored by its page, and not over what somebody saved meanwhile', async () => {
  const id = await draft('First wording');
  await writing.change(id, { title: 'Second wording' }, cms.admin, '?draft=true');
  const { docs } = (await cms.admin.get(`/statements/versions?where[parent][equals]=${id}&sort=createdAt`))
    .body;
  const maya = await mayas.newPage();
  const openVersion = async () => {
    const known = maya.waitForResponse((answer) => answer.url().includes('select[updatedAt]'));
    await maya.goto(`${cms.url}/admin/collections/statements/${id}/versions/${docs[0].id}`);
    await known;
  };
  const restore = async () => {
    await choose(maya, 'Restore this version');
    await maya.getByRole('button', { name: 'Confirm' }).click();
  };
  await openVersion();
  await writing.change(id, { title: 'Third wording' }, oksana, '?draft=true');
  await restore();
  await maya.getByText('This was changed meanwhile').first().waitFor();
  expect((await newest(id)).title).toBe('Third wording');

  await openVersion();
  await restore();
  await expect.poll(async () => (await newest(id)).title).toBe('First wording');
  await maya.close();
});

test('the page of a version shows what changed in a footnote', async () => {
  const bodyWith = (note: string) => {
    const fields = { id: 'a1', blockType: 'footnote', note: document(paragraph(note)) };
    return document(
      paragraph('The minutes say so', { type: 'inlineBlock', version: 1, fields } as never, '.')
    );
  };
  const { doc } = (await writing.draft({ title: 'With a note', body: bodyWith('Page 4.') })).body;
  await writing.change(doc.id, { body: bodyWith('Page 5.') }, cms.admin, '?draft=true');
  const found = await cms.admin.get(`/statements/versions?where[parent][equals]=${doc.id}&sort=-createdAt`);
  const maya = await mayas.newPage();
  await maya.goto(`${cms.url}/admin/collections/statements/${doc.id}/versions/${found.body.docs[0].id}`);
  const text = maya.locator('.lexical-diff');
  await expect.poll(() => text.innerText(), { timeout: 15_000 }).toContain('[Page 5.]');
  expect(await text.innerText()).toContain('[Page 4.]');
  await maya.close();
});
