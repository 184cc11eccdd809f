import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { bullets, document, link, paragraph } from '../support/rich-text.ts';
import { setUpCampaign } from '../support/set-up-campaign.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';

// The two documents that Broadside began with, in shape; every word of them is invented.

let broadside: Broadside;
let browser: TestBrowser;
let editor: Caller;
let visitor: Page;

beforeAll(async () => {
  [broadside, browser] = await Promise.all([startBroadside(), openBrowser()]);
  const { person } = await setUpCampaign(broadside, { name: 'Solidarity with the Salt Road' });
  editor = await person('Edith', ['editor']);
  visitor = await (await browser.openFor({ scripts: false })).newPage();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await broadside?.stop();
});

const aims = [
  'We are against the fencing of the Salt Road, whoever pays for the fence.',
  'We are against every court that sits behind closed doors.',
  'We oppose the lease of the harbour to those who laid the fence.',
  'We demand that the carters who were arrested are freed.',
  'We support the carters’ union, its strike and its kitchen.'
];

test('an about page tells the founding, the aims as they were agreed, and where to follow the campaign', async () => {
  const founding = {
    place: 'Leeds',
    date: '2014-06-02',
    sentence: 'The campaign was launched at a Leeds meeting on June 2nd.'
  };
  expect((await editor.post('/globals/campaign', { founding })).status).toBe(200);
  await publish('pages', {
    kind: 'about',
    title: 'About',
    body: document(
      paragraph('The aims were agreed as follows:'),
      bullets(...aims),
      paragraph(
        'You can follow us on ',
        link('https://faces.example/salt-road', 'Faces'),
        ' or ',
        link('https://chirp.example/saltroad', 'Chirp'),
        ', or ',
        link('mailto:post@salt-road.example', 'write to us'),
        '.'
      )
    )
  });

  await visitor.goto(`${broadside.siteUrl}/en/`);
  await visitor.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click();
  expect(visitor.url()).toBe(`${broadside.siteUrl}/en/about`);
  expect(await visitor.locator('h1').textContent()).toBe('About');

  const facts = visitor.getByRole('region', { name: 'Founding' });
  expect(await facts.locator('time').getAttribute('datetime')).toBe('2014-06-02');
  expect(await facts.locator('time').textContent()).toBe('2 June 2014');
  expect(await facts.getByText('Leeds', { exact: true }).count()).toBe(1);
  expect(await facts.getByText(founding.sentence).count()).toBe(1);

  const prose = visitor.locator('article .prose');
  expect(await prose.locator('p:has(+ ul)').textContent()).toBe('The aims were agreed as follows:');
  expect(await prose.locator('ul > li').allTextContents()).toEqual(aims);
  expect(await linksIn(prose.locator('p').last())).toEqual({
    Faces: 'https://faces.example/salt-road',
    Chirp: 'https://chirp.example/saltroad',
    'write to us': 'mailto:post@salt-road.example'
  });
});

const letter = [
  'For nine years we have kept a kitchen at the eastern end of the Salt Road, and for nine years nobody asked us for a permit.',
  'On 3 January they asked. On 4 January they came with a lorry and took the stoves.',
  'Eleven of us were held for four nights. Two are held still, and their hearing has been put off until the spring.',
  'From 24 February we call on all who have ever eaten with strangers, in all parts of the world, for a week of action! Hold rallies, fundraisers and public events; march, sing, show a film, hang an exhibition.',
  [
    'What has happened so far is told, day by day, in ',
    link('https://notebook.example/en/salt-road', 'the notebook we keep'),
    ', and our team is ready to take part in your events.'
  ],
  'Please send us links, photos and videos from all your events: we will show them where those who are held can see them.',
  'What we want is small: two people, six stoves, one road. What we need for it is a network that echoes beyond borders and languages.'
];
const week = 'Week of action: February 24 – March 3';
const address = 'https://kitchen.example/en/week-of-action';

test('a call for a week of action is a statement with all of its parts', async () => {
  const title = 'Two people, six stoves, one road: week of action, 24 February – 3 March 2025';
  await publish('statements', {
    title,
    byline: 'The Eastern Kitchen Collective',
    publishedAt: '2025-01-27T00:00:00.000Z',
    body: document(
      paragraph('Dear comrades and friends,'),
      ...letter.map((part) => (typeof part === 'string' ? paragraph(part) : paragraph(...part))),
      paragraph('The Eastern Kitchen Collective'),
      paragraph(link('https://kitchen.example/en', 'https://kitchen.example/en')),
      paragraph(week),
      { type: 'horizontalrule', version: 1 },
      paragraph('Taken from ', link(address, address)),
      paragraph('Anti-Copyright')
    )
  });

  await visitor.goto(`${broadside.siteUrl}/en/`);
  await visitor.getByRole('link', { name: title }).click();
  expect(new URL(visitor.url()).pathname).toMatch(/^\/en\/statements\/two-people-six-stoves-one-road/);
  const article = visitor.locator('article');
  expect(await article.locator('h1').textContent()).toBe(title);
  expect(await partNamed('By')).toBe('The Eastern Kitchen Collective');
  expect(await partNamed('Published')).toBe('27 January 2025');
  expect(await article.locator('dl time').getAttribute('datetime')).toMatch(/^2025-01-27/);

  const texts = letter.map((part) =>
    typeof part === 'string' ? part : `${part[0]}the notebook we keep${part[2]}`
  );
  const prose = article.locator('.prose');
  expect(await prose.locator('p').allTextContents()).toEqual([
    'Dear comrades and friends,',
    ...texts,
    'The Eastern Kitchen Collective',
    'https://kitchen.example/en',
    week,
    `Taken from ${address}`,
    'Anti-Copyright'
  ]);
  expect(await prose.locator('hr').count()).toBe(1);
  expect(await linksIn(prose)).toEqual({
    'the notebook we keep': 'https://notebook.example/en/salt-road',
    'https://kitchen.example/en': 'https://kitchen.example/en',
    [address]: address
  });
});

test('the call stays dated by its day for a reader whose clock is elsewhere', async () => {
  for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles']) {
    const person = await browser.openFor({ scripts: false, timezoneId });
    const page = await person.newPage();
    await page.goto(`${broadside.siteUrl}/en/statements`);
    expect(await page.locator('main time').first().textContent()).toBe('27 January 2025');
    await person.close();
  }
});

async function publish(collection: 'pages' | 'statements', text: Record<string, unknown>): Promise<void> {
  const { status, body } = await editor.post(`/${collection}`, { language: 'en', ...text });
  expect(status, JSON.stringify(body)).toBe(201);
  const { id } = body.doc;
  expect((await editor.patch(`/${collection}/${id}`, { _status: 'published' })).status).toBe(200);
  await expect.poll(() => isInOverview(collection), { timeout: 1000, interval: 50 }).toBe(true);
}

/** The home page leads to what was published: within a second, as promised. */
async function isInOverview(collection: 'pages' | 'statements'): Promise<boolean> {
  const answer = await fetch(`${broadside.siteUrl}/en/`);
  return (await answer.text()).includes(
    collection === 'pages' ? 'href="/en/about"' : 'href="/en/statements/'
  );
}

/** What stands beside a term such as "Published" above the text. */
async function partNamed(term: string): Promise<string> {
  const part = visitor.locator('article dl > div', { has: visitor.locator('dt', { hasText: term }) });
  return (await part.locator('dd').textContent())!.trim();
}

async function linksIn(place: ReturnType<Page['locator']>): Promise<Record<string, string>> {
  return Object.fromEntries(
    await place
      .locator('a')
      .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('href')!]))
  );
}
