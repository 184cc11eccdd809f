import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { leaveMessage } from '../support/leave-response.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { document, link, paragraph } from '../support/rich-text.ts';
import { setUpCampaign } from '../support/set-up-campaign.ts';
import {
  linksIn,
  partNamed,
  plain,
  promised,
  publisher,
  untilLinked
} from '../support/sources/publishing.ts';
import {
  archived,
  collective,
  days,
  home,
  letter,
  salutation,
  sendIn,
  speaker,
  title,
  week
} from '../support/sources/week-of-action.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';

// A call for a week of action, as an archive keeps it (2025), element by element: each test names one, and where it is
// kept and found.

let broadside: Broadside;
let browser: TestBrowser;
let admin: Caller;
let editor: Caller;
let desk: ReturnType<typeof publisher>;
let visitor: Page;
let call: string;
let address: string;

beforeAll(async () => {
  [broadside, browser] = await Promise.all([startBroadside(), openBrowser()]);
  const campaign = await setUpCampaign(broadside, { name: 'Solidarity with the Salt Road' });
  admin = campaign.admin;
  editor = await campaign.person('Edith', ['editor']);
  desk = publisher(editor);
  visitor = await (await browser.openFor({ scripts: false })).newPage();

  const group = await editor.post('/groups', {
    name: collective,
    place: 'East end of the Salt Road',
    links: [{ name: 'kitchen.example', address: home }],
    isPublic: true
  });
  expect(group.status, JSON.stringify(group.body)).toBe(201);
  await desk.adopt(['Nobody is held for a kitchen.'], { place: 'Leeds', date: '2014-06-02' });
  const [aim] = (await editor.get('/aims/screen')).body.aims;
  call = await desk.publish('action-calls', {
    title,
    byline: collective,
    groups: [group.body.doc.id],
    publishedAt: '2025-01-27T12:00:00.000Z',
    firstDay: '2025-02-24',
    lastDay: '2025-03-03',
    kinds: [
      ...['rally', 'march', 'direct-action', 'fundraiser', 'concert', 'screening', 'exhibition'],
      ...['panel', 'street-art', 'other']
    ],
    aims: [aim.id],
    sendIn,
    speaker,
    source: { title: 'Week of action', address: archived, date: '2025-02-02' },
    licence: 'anti-copyright',
    body: document(
      paragraph(salutation),
      ...letter.map((part) => (typeof part === 'string' ? paragraph(part) : paragraph(...part))),
      paragraph(collective),
      paragraph(link(home, home)),
      paragraph(week)
    )
  });
  await untilLinked(`${broadside.siteUrl}/en/action-calls`, 'href="/en/action-calls/');
  await visitor.goto(`${broadside.siteUrl}/en/action-calls`);
  address = new URL(
    (await visitor.getByRole('link', { name: title }).getAttribute('href'))!,
    broadside.siteUrl
  ).href;
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await broadside?.stop();
});

test('a window of plain dates, crossing a month’s end → From, Until; above the text and in the list, the same everywhere', async () => {
  for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles']) {
    const person = await browser.openFor({ scripts: false, timezoneId });
    const page = await person.newPage();
    await page.goto(`${broadside.siteUrl}/en/action-calls`);
    expect(plain(await page.locator('main .days').first().textContent())).toBe(days);
    await page.goto(address);
    expect(plain(await page.locator('article dd.days').textContent())).toBe(days);
    expect(await page.getByText('The same dates everywhere.').count()).toBe(1);
    expect(await page.locator('article dl time').first().textContent()).toBe('27 January 2025');
    await person.close();
  }
});

test('a group’s byline, and the day of publication apart from the window → Byline, Groups, Publication date; above and below the text', async () => {
  await visitor.goto(address);
  expect(await visitor.locator('article h1').textContent()).toBe(title);
  expect(await partNamed(visitor, 'By')).toBe(collective);
  expect(await partNamed(visitor, 'Published')).toBe('27 January 2025');
  expect(await visitor.locator('article dl time').first().getAttribute('datetime')).toMatch(/^2025-01-27/);

  await visitor.locator('article footer').getByRole('link', { name: collective }).click();
  expect(await visitor.locator('h1').textContent()).toBe(collective);
  expect(await linksIn(visitor.locator('main'))).toMatchObject({ 'kitchen.example': home });
  expect(await visitor.getByRole('link', { name: title }).count()).toBe(1);
});

test('salutation, seven paragraphs, a link in a sentence, sign-off, address, the week again → Text', async () => {
  await visitor.goto(address);
  const texts = letter.map((part) =>
    typeof part === 'string' ? part : `${part[0]}the notebook we keep${part[2]}`
  );
  const prose = visitor.locator('article .prose');
  expect(await prose.locator('p').allTextContents()).toEqual([salutation, ...texts, collective, home, week]);
  expect(await linksIn(prose)).toEqual({
    'the notebook we keep': 'https://notebook.example/en/salt-road',
    [home]: home
  });
});

test('kinds of action wanted, and what for → Actions wanted, Aims it serves; above the text', async () => {
  const wanted = visitor.locator('article dl > div', { hasText: 'What we ask for' }).getByRole('listitem');
  expect(await wanted.allTextContents()).toEqual([
    ...['Rally', 'March', 'Direct action', 'Fundraiser', 'Concert', 'Screening', 'Exhibition'],
    ...['Panel', 'Street art', 'Anything else']
  ]);
  expect(await partNamed(visitor, 'The aims it serves')).toContain('Nobody is held for a kitchen.');
});

test('“our team is ready to take part” → Whom to ask for a speaker; above the text', async () => {
  expect(await partNamed(visitor, 'Whom to ask for a speaker')).toBe(speaker);
});

test('“send us links, photos and videos” → What to send in; above the text. What is sent → Messages, about the call', async () => {
  expect(await partNamed(visitor, 'What to send in afterwards')).toBe(sendIn);
  const recipients = [(await editor.get('/users/me')).body.user.id];
  const topic = await admin.post('/contact-topics', { name: 'What you did', recipients });
  const id = await leaveMessage(broadside.databaseUrl, {
    topic: topic.body.doc.id,
    call,
    text: 'We were forty in the square. https://photos.example/forty',
    name: 'Square kitchen',
    answerBy: 'square@kitchen.example'
  });
  expect((await editor.get(`/contacts/${id}?depth=0`)).body).toMatchObject({ call, status: 'unread' });
});

test('colophon: Anti-Copyright, the title and address it was taken from, and when → Source and licence; below the text', async () => {
  expect(await partNamed(visitor, 'Licence')).toBe('Anti-Copyright');
  expect(plain(await partNamed(visitor, 'Taken from'))).toBe('Week of action (taken on 2 February 2025)');
  expect(await linksIn(visitor.locator('article footer'))).toMatchObject({ 'Week of action': archived });
});

test('beyond borders and languages: an address that carries the language → Translations', async () => {
  expect((await editor.post('/globals/campaign', { languages: ['en', 'es'] })).status).toBe(200);
  const translated = await editor.post(`/action-calls/${call}/translate`, { language: 'es' });
  expect(translated.status, JSON.stringify(translated.body)).toBe(200);
  await desk.change('action-calls', translated.body.id, {
    title: 'Dos personas, seis fogones, un camino',
    slug: 'seis-fogones',
    sendIn: 'Enlaces, fotos y vídeos.',
    body: document(paragraph('Queridas compañeras y amigas:')),
    _status: 'published'
  });
  const spanish = `${broadside.siteUrl}/es/action-calls/seis-fogones`;
  await expect.poll(async () => (await fetch(spanish)).status, promised).toBe(200);
  await visitor.goto(spanish);
  expect(await visitor.locator('html').getAttribute('lang')).toBe('es');
  expect(plain(await visitor.locator('article dd.days').textContent())).toBe(
    '24 de febrero – 3 de marzo de 2025'
  );
  const others = visitor.locator('article header ~ dl a[hreflang="en"]');
  expect(new URL((await others.getAttribute('href'))!, broadside.siteUrl).href).toBe(address);
});
