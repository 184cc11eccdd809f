import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { setUpCampaign } from '../support/set-up-campaign.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';

let broadside: Broadside;
let browser: TestBrowser;
let visitor: Page;

beforeAll(async () => {
  [broadside, browser] = await Promise.all([startBroadside(), openBrowser()]);
  await setUpCampaign(broadside, { name: 'Clean Air' });
  visitor = await (await browser.openFor({ scripts: false })).newPage();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await broadside?.stop();
});

test('a campaign with only a name looks whole: no empty section, and links only to what exists', async () => {
  await visitor.goto(`${broadside.siteUrl}/`);
  expect(new URL(visitor.url()).pathname).toBe('/en/');
  expect(await visitor.title()).toBe('Clean Air');
  expect(await visitor.locator('h1').textContent()).toBe('Clean Air');
  expect(await visitor.locator('nav').count()).toBe(0);
  expect(await visitor.getByText('Language').count()).toBe(0);
  const sections = await visitor.locator('section, nav, aside, ul, ol, dl, main div').allTextContents();
  expect(sections.map((text) => text.trim())).toEqual(['Clean Air']);

  const links = await visitor
    .locator('body a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(links)).toEqual(new Set(['#main', '/en/']));
  const { height } = (await visitor.locator('main section').boundingBox())!;
  expect(height).toBeGreaterThan(450);
});
