import { readFileSync } from 'node:fs';
import type { BlockNode } from '@broadside/types';
import { adminOf } from '@broadside/tests/support/admin.ts';
import { openBrowser, type TestBrowser } from '@broadside/tests/support/open-browser.ts';
import { redDot } from '@broadside/tests/support/pictures.ts';
import { quietnessOf } from '@broadside/tests/support/quiet.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { outlineOfBlocks } from './outline.fixture.ts';

let cms: TestCms;
let browser: TestBrowser;
let context: Awaited<ReturnType<TestBrowser['openFor']>>;
let page: Awaited<ReturnType<typeof context.newPage>>;
let admin: ReturnType<typeof adminOf>;
let asked: string[];

beforeAll(async () => {
  [cms, browser] = await Promise.all([startCms(), openBrowser()]);
  context = await browser.openFor({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { body } = await cms.stranger.post('/users/login', {
    email: 'maya@open-water.example',
    password: 'correct horse battery staple'
  });
  await context.addCookies([{ name: 'payload-token', value: body.token, url: cms.url }]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
});
beforeEach(async () => {
  await page?.close();
  page = await context.newPage();
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
  admin = adminOf(page, cms.url);
});

test('a text from Word is saved as our own blocks, its footnotes as footnotes, its picture named', async () => {
  await copy({ html: sample('word-desktop') });
  await admin.startStatement('Keep the lighthouse lit');
  await pasteHere();
  await notice('Pictures that could not be taken along: 1.');

  await expect.poll(() => savedOutline('Keep the lighthouse lit'), patiently).toContain('May | 9');
  const outline = await savedOutline('Keep the lighthouse lit');
  expect(outline.slice(0, 9)).toEqual([
    '## Keep the lighthouse lit',
    '## Why it matters',
    'Forty boats **depend** on it{Harbour census, _table 2_. / Counted in [May](https://census.example/).}, and _none_ was asked. The ~~old~~ keeper left 3^rd^ May. Read [the log](https://light.example/log?y=2026).',
    '### What we want',
    '- A keeper',
    '  - by day',
    '  - by **night**',
    '- A lamp',
    '3. Write to the council⏎It answers in a week.'
  ]);
  expect(outline).toContain('[Picture missing: The lamp from below]');
  expect(outline).toContain('=Month | =Dark nights');
  expect(outline.join()).toContain('<fr>le phare ne dort pas</>');
});

test('a picture that came along is uploaded into its place; one elsewhere is named, and nobody asks for it', async () => {
  const picture = `data:image/png;base64,${redDot.buffer.toString('base64')}`;
  await copy({
    html: `<p>Before</p><figure><img src="${picture}" alt="A red dot"><figcaption>Seen from afar</figcaption></figure>
      <p>Between</p><p><img src="https://elsewhere.example/quay.jpg"></p><p>After</p>`
  });
  await admin.startStatement('With pictures');
  await pasteHere();
  await admin.body.locator('img').first().waitFor();
  await notice('Pictures uploaded: 1.');
  await notice('Pictures that could not be taken along: 1.');

  const types = async () => (await saved('With pictures')).map(({ type }) => type);
  await expect.poll(types, patiently).toContain('upload');
  const blocks = await saved('With pictures');
  const upload = blocks.find(({ type }) => type === 'upload') as BlockNode & { type: 'upload' };
  expect(outlineOfBlocks(blocks)).toEqual([
    'Before',
    `<upload ${upload.value}>`,
    'Between',
    '[Picture missing: quay.jpg]',
    'After'
  ]);
  expect(upload.fields?.caption).toBe('Seen from afar');
  const { body: media } = await cms.admin.get(`/media/${upload.value}?depth=0`);
  expect(media).toMatchObject({ alternative: 'A red dot', language: 'en' });
  expect(asked.filter((address) => address.includes('elsewhere.example'))).toEqual([]);
});

test('a picture copied by itself is uploaded', async () => {
  await page.goto(`${cms.url}/healthz`);
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const blob = new Blob([bytes], { type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  }, redDot.buffer.toString('base64'));
  await admin.startStatement('A picture alone');
  await pasteHere();
  await notice('Pictures uploaded: 1.');
  const types = async () => (await saved('A picture alone')).map(({ type }) => type);
  await expect.poll(types, patiently).toContain('upload');
});

test('one undo takes the whole paste back, one redo brings it again', async () => {
  await copy({ html: sample('google-docs') });
  await admin.startStatement('Undone');
  await page.keyboard.type('Mine. ');
  await quietnessOf(page)();
  await pasteHere();
  await admin.body.getByText('Test the ice').waitFor();
  await page.keyboard.press('Control+Z');
  await expect.poll(() => admin.body.textContent()).toBe('Mine. ');
  await page.keyboard.press('Control+Shift+Z');
  await admin.body.getByText('Test the ice').waitFor();
});

test('part of a line goes into the line; several plain lines are paragraphs, Markdown or not', async () => {
  await copy({
    html: '<b style="font-weight:normal" id="docs-internal-guid-1"><span style="font-weight:700">dry</span></b>'
  });
  await admin.startStatement('Lines');
  await page.keyboard.type('The pump is ');
  await pasteHere();
  await page.keyboard.type(' now.');
  await admin.newParagraph();
  await copy({ text: '# one\n- two' });
  await pasteHere();
  await admin.body.getByText('- two').waitFor();
  await expect
    .poll(() => savedOutline('Lines'), patiently)
    .toEqual(['The pump is **dry** now.', '# one', '- two']);
});

test('a footnote’s own editor takes paragraphs only', async () => {
  await copy({
    html: '<h2>Minutes</h2><ul><li>page <b>four</b></li></ul><p><img src="https://a.example/b.png"></p>'
  });
  await admin.startStatement('Noted');
  await page.keyboard.type('Sold ');
  await admin.insert('Footnote');
  const drawer = page.locator('.drawer--is-open').last();
  await drawer.locator('[data-lexical-editor="true"]').click();
  await pasteHere();
  await drawer.getByText('four').waitFor();
  await quietnessOf(page)();
  await drawer.getByRole('button', { name: 'Save changes' }).click();
  await drawer.waitFor({ state: 'hidden' });
  await expect
    .poll(() => savedOutline('Noted'), patiently)
    .toEqual(['Sold {Minutes / page **four** / [Picture missing: b.png]}']);
});

const sample = (name: string) => readFileSync(new URL(`samples/${name}.clipboard`, import.meta.url), 'utf8');

/** Puts it on the browser's clipboard as another program would: word for word. */
async function copy({ html, text }: { html?: string; text?: string }): Promise<void> {
  const other = await context.newPage();
  await other.goto(`${cms.url}/healthz`);
  const isCopied = await other.evaluate(
    (data) => {
      const fill = (event: ClipboardEvent) => {
        if (data.html) event.clipboardData!.setData('text/html', data.html);
        if (data.text) event.clipboardData!.setData('text/plain', data.text);
        event.preventDefault();
      };
      document.addEventListener('copy', fill, { once: true });
      return document.execCommand('copy');
    },
    { html, text }
  );
  expect(isCopied).toBe(true);
  await other.close();
  await page.bringToFront();
}

async function pasteHere(): Promise<void> {
  await page.keyboard.press('Control+V');
}

async function notice(text: string): Promise<void> {
  await page.locator('.payload-toast-container').getByText(text).first().waitFor();
}

/** What the CMS holds of the statement's text by now: drafts are saved as one writes. */
async function saved(title: string): Promise<BlockNode[]> {
  const where = new URLSearchParams({ 'where[title][equals]': title, draft: 'true', depth: '0' });
  const { body } = await cms.admin.get(`/statements?${where}`);
  return body.docs[0]?.body?.root.children ?? [];
}

async function savedOutline(title: string): Promise<string[]> {
  return outlineOfBlocks(await saved(title));
}

const patiently = { timeout: 20_000, interval: 250 };
