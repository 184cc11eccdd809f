import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { leaveComment, leaveMessage } from '../support/leave-response.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { document, paragraph } from '../support/rich-text.ts';
import { setUpCampaign } from '../support/set-up-campaign.ts';
import { linksIn, partNamed, plain, publisher, untilLinked } from '../support/sources/publishing.ts';
import { aims, contact, follow, founding, introduction } from '../support/sources/about-page.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';

// The About page of a campaign on a hosted blog (2014), element by element: each test names one, and where it is kept
// and found. What has no public side yet is found in the admin's collections.

let broadside: Broadside;
let browser: TestBrowser;
let admin: Caller;
let editor: Caller;
let desk: ReturnType<typeof publisher>;
let moderator: Caller;
let visitor: Page;
let about: string;

beforeAll(async () => {
  [broadside, browser] = await Promise.all([startBroadside(), openBrowser()]);
  const campaign = await setUpCampaign(broadside, { name: 'Solidarity with the Salt Road' });
  admin = campaign.admin;
  editor = await campaign.person('Edith', ['editor']);
  desk = publisher(editor);
  moderator = await campaign.person('Moses', ['moderator']);
  visitor = await (await browser.openFor({ scripts: false })).newPage();

  const told = await editor.post('/globals/campaign', { founding, aimsIntroduction: introduction, follow });
  expect(told.status, JSON.stringify(told.body)).toBe(200);
  await desk.adopt(aims, { place: founding.place, date: founding.date });
  about = await desk.publish('pages', {
    kind: 'about',
    title: 'About',
    comments: 'open',
    body: document(paragraph(contact))
  });
  await untilLinked(`${broadside.siteUrl}/en/`, 'href="/en/about"');
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await broadside?.stop();
});

test('a founding: place, date, a sentence → Campaign › Founding; above the text of /about', async () => {
  await visitor.goto(`${broadside.siteUrl}/en/`);
  await visitor.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click();
  expect(visitor.url()).toBe(`${broadside.siteUrl}/en/about`);
  expect(await visitor.locator('h1').textContent()).toBe('About');

  const facts = visitor.getByRole('region', { name: 'Founding' });
  expect(await facts.locator('time').getAttribute('datetime')).toBe('2014-06-02');
  expect(await facts.locator('time').textContent()).toBe('2 June 2014');
  expect(await facts.getByText('Leeds', { exact: true }).count()).toBe(1);
  expect(await facts.getByText(founding.sentence).count()).toBe(1);
});

test('five aims with an introduction, adopted together → Aims, Campaign › Introduction; on /about and /aims', async () => {
  const section = visitor.getByRole('region', { name: 'Aims' });
  expect(await section.getByText(introduction).count()).toBe(1);
  expect(await section.getByRole('heading', { level: 3 }).allTextContents()).toEqual(aims);

  await section.getByRole('link', { name: 'Aims' }).click();
  expect(visitor.url()).toBe(`${broadside.siteUrl}/en/aims`);
  expect(await visitor.locator('main').getByText(introduction).count()).toBe(1);
  expect(await visitor.getByRole('heading', { level: 2 }).allTextContents()).toEqual(aims);
  const occasions = visitor.locator('main li').getByText('Adopted 2 June 2014, Leeds');
  expect(await occasions.count()).toBe(aims.length);
});

test('each aim can be cited → an address and a number of its own', async () => {
  for (const number of [1, 5]) {
    expect(await visitor.locator(`#aim-${number} h2`).textContent()).toBe(aims[number - 1]);
  }
  await visitor.getByRole('link', { name: aims[3]! }).click();
  expect(new URL(visitor.url()).pathname).toMatch(/^\/en\/aims\/we-demand-that-the-carters/);
  expect(await visitor.locator('h1').textContent()).toContain(aims[3]);
});

test('where to follow → Campaign › Follow links; on /about and at the foot of every page', async () => {
  await visitor.goto(`${broadside.siteUrl}/en/about`);
  const links = {
    Facebook: follow[0]!.address,
    'X (Twitter)': follow[1]!.address,
    'Salt Road news': follow[2]!.address
  };
  expect(await linksIn(visitor.getByRole('region', { name: 'Follow us' }))).toEqual(links);
  expect(await linksIn(visitor.getByRole('navigation', { name: 'Follow us' }))).toEqual(links);
  expect(await visitor.locator('article .prose').textContent()).toContain(contact);
});

test('a contact form’s messages → Messages, read by those whom their topic names; its form comes later', async () => {
  const { docs } = (await admin.get('/users?limit=10&where[name][equals]=Edith')).body;
  const topic = await admin.post('/contact-topics', { name: 'Anything', recipients: [docs[0].id] });
  expect(topic.status, JSON.stringify(topic.body)).toBe(201);
  const text = 'Our town has a road like yours.\n\nWhom can we ask to come?';
  const answerBy = 'kettle@road.example';
  const id = await leaveMessage(broadside.databaseUrl, {
    topic: topic.body.doc.id,
    text,
    name: 'K.',
    answerBy
  });
  const found = (await editor.get(`/contacts/${id}?depth=0`)).body;
  expect(found).toMatchObject({ text, name: 'K.', answerBy, status: 'unread', topic: topic.body.doc.id });
  // No topic names her, though she is the admin.
  expect((await admin.get(`/contacts/${id}`)).status).toBe(403);
  expect((await editor.patch(`/contacts/${id}`, { status: 'answered' })).status).toBe(200);
});

test('responses: two paragraphs from abroad, a reply months later, a pingback → Comments; shown later', async () => {
  const { databaseUrl } = broadside;
  const on = { page: about };
  const asked = 'I read you from the other coast, where the salt goes.\n\nCan we send money from here?';
  const question = await leaveComment(databaseUrl, {
    on,
    text: asked,
    name: 'Ines',
    writtenAt: '2014-07-01T10:00:00Z'
  });
  const reply = await leaveComment(databaseUrl, {
    on,
    parent: question,
    text: 'You can, and thank you: the fund is open to every currency.',
    name: 'The kitchen',
    writtenAt: '2014-11-19T20:00:00Z'
  });
  const letter = 'Letter to those who would lead the harbour | Salt Road';
  const mention = { title: letter, address: 'https://elsewhere.example/letter' };
  await leaveComment(databaseUrl, {
    on,
    kind: 'pingback',
    source: mention,
    writtenAt: '2015-01-05T08:00:00Z'
  });

  const { docs } = (
    await moderator.get('/comments?where[status][equals]=held&sort=writtenAt&depth=0&limit=10')
  ).body;
  expect(docs).toMatchObject([
    { kind: 'comment', name: 'Ines', text: asked, parent: null, on: { relationTo: 'pages', value: about } },
    { kind: 'comment', parent: question },
    { kind: 'pingback', source: mention }
  ]);
  expect(docs[1].id).toBe(reply);
  for (const { id } of docs) {
    expect((await moderator.patch(`/comments/${id}`, { status: 'approved' })).status).toBe(200);
  }
  // A counted heading counts pingbacks among the responses.
  const approved = `/comments?where[status][equals]=approved&where[on.value][equals]=${about}`;
  expect((await moderator.get(approved)).body.totalDocs).toBe(3);
});

test('the letter that the pingback tells of → a statement of its kind, with addressees', async () => {
  const addressees = ['The five who would lead the harbour', 'The harbour’s members'];
  await desk.publish('statements', {
    kind: 'open-letter',
    title: 'Letter to those who would lead the harbour',
    addressees,
    signatories: [
      { name: 'Carters’ union', isGroup: true },
      { name: 'I. Brine', role: 'cook' }
    ],
    body: document(paragraph('You ask for our votes. Here is what we ask.'))
  });
  const address = '/en/statements/letter-to-those-who-would-lead-the-harbour';
  await untilLinked(`${broadside.siteUrl}/en/statements`, `href="${address}"`);
  await visitor.goto(`${broadside.siteUrl}${address}`);
  expect(await partNamed(visitor, 'Kind')).toBe('Open letter');
  expect(await visitor.locator('.addressees li').allTextContents()).toEqual(addressees);
  const signed = visitor.getByRole('region', { name: 'Signed by' }).getByRole('listitem');
  expect((await signed.allTextContents()).map(plain)).toEqual(['Carters’ union', 'I. Brine, cook']);
});
