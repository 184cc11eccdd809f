/* eslint-disable max-lines -- one table of elements: both documents, one test an element */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { changeDocument } from '../support/change-document.ts';
import { leaveComment, leaveMessage } from '../support/leave-response.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { document, link, paragraph } from '../support/rich-text.ts';
import { setUpCampaign } from '../support/set-up-campaign.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';

// The two documents that Broadside began with, element by element: each test names one, and where it is kept and
// found. Every word of them is invented. What has no public side yet is found in the admin's collections.

let broadside: Broadside;
let browser: TestBrowser;
let admin: Caller;
let editor: Caller;
let moderator: Caller;
let visitor: Page;

beforeAll(async () => {
  [broadside, browser] = await Promise.all([startBroadside(), openBrowser()]);
  const campaign = await setUpCampaign(broadside, { name: 'Solidarity with the Salt Road' });
  admin = campaign.admin;
  editor = await campaign.person('Edith', ['editor']);
  moderator = await campaign.person('Moses', ['moderator']);
  visitor = await (await browser.openFor({ scripts: false })).newPage();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await broadside?.stop();
});

describe('1 · the About page of a campaign on a hosted blog (2014)', () => {
  const founding = {
    place: 'Leeds',
    date: '2014-06-02',
    sentence: 'The campaign was launched at a Leeds meeting on June 2nd.'
  };
  const introduction = 'The aims were agreed as follows:';
  const aims = [
    'We are against the fencing of the Salt Road, whoever pays for the fence.',
    'We are against every court that sits behind closed doors.',
    'We oppose the lease of the harbour to those who laid the fence.',
    'We demand that the carters who were arrested are freed.',
    'We support the carters’ union, its strike and its kitchen.'
  ];
  const follow = [
    { platform: 'facebook', address: 'https://faces.example/salt-road' },
    { platform: 'x', address: 'https://chirp.example/saltroad' },
    { platform: 'other', address: 'https://salt-road.example/news', name: 'Salt Road news' }
  ];
  const contact = 'Write to us if your town has a road of its own.';
  let about: string;

  beforeAll(async () => {
    const told = await editor.post('/globals/campaign', { founding, aimsIntroduction: introduction, follow });
    expect(told.status, JSON.stringify(told.body)).toBe(200);
    await adopt(aims, { place: founding.place, date: founding.date });
    about = await publish('pages', {
      kind: 'about',
      title: 'About',
      comments: 'open',
      body: document(paragraph(contact))
    });
    await untilLinked('/en/', 'href="/en/about"');
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
    expect((await admin.get(`/contacts/${id}`)).status).toBe(404);
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
    await publish('statements', {
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
    await untilLinked('/en/statements', `href="${address}"`);
    await visitor.goto(`${broadside.siteUrl}${address}`);
    expect(await partNamed('Kind')).toBe('Open letter');
    expect(await visitor.locator('.addressees li').allTextContents()).toEqual(addressees);
    const signed = visitor.getByRole('region', { name: 'Signed by' }).getByRole('listitem');
    expect((await signed.allTextContents()).map(plain)).toEqual(['Carters’ union', 'I. Brine, cook']);
  });
});

describe('2 · a call for a week of action, as an archive keeps it (2025)', () => {
  const collective = 'The Eastern Kitchen Collective';
  const home = 'https://kitchen.example/en/';
  const title = 'Two people, six stoves, one road: week of action, 24 February – 3 March 2025';
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
  const salutation = 'Dear comrades and friends,';
  const week = 'Week of action: February 24 – March 3';
  const days = '24 February – 3 March 2025';
  const archived = 'https://archive.example/library/eastern-kitchen-week-of-action';
  const sendIn = 'Links, photos and videos of what you did.\nSay whether your faces may be shown.';
  const speaker = 'The kitchen’s team: team@kitchen.example';
  let call: string;
  let address: string;

  beforeAll(async () => {
    const group = await editor.post('/groups', {
      name: collective,
      place: 'East end of the Salt Road',
      links: [{ name: 'kitchen.example', address: home }],
      isPublic: true
    });
    expect(group.status, JSON.stringify(group.body)).toBe(201);
    const [aim] = (await editor.get('/aims/screen')).body.aims;
    call = await publish('action-calls', {
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
    await untilLinked('/en/action-calls', 'href="/en/action-calls/');
    await visitor.goto(`${broadside.siteUrl}/en/action-calls`);
    address = new URL(
      (await visitor.getByRole('link', { name: title }).getAttribute('href'))!,
      broadside.siteUrl
    ).href;
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
    expect(await partNamed('By')).toBe(collective);
    expect(await partNamed('Published')).toBe('27 January 2025');
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
    expect(await prose.locator('p').allTextContents()).toEqual([
      salutation,
      ...texts,
      collective,
      home,
      week
    ]);
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
    expect(await partNamed('The aims it serves')).toContain('We are against the fencing');
  });

  test('“our team is ready to take part” → Whom to ask for a speaker; above the text', async () => {
    expect(await partNamed('Whom to ask for a speaker')).toBe(speaker);
  });

  test('“send us links, photos and videos” → What to send in; above the text. What is sent → Messages, about the call', async () => {
    expect(await partNamed('What to send in afterwards')).toBe(sendIn);
    const { docs } = (await editor.get('/contact-topics?limit=1')).body;
    const id = await leaveMessage(broadside.databaseUrl, {
      topic: docs[0].id,
      call,
      text: 'We were forty in the square. https://photos.example/forty',
      name: 'Square kitchen',
      answerBy: 'square@kitchen.example'
    });
    expect((await editor.get(`/contacts/${id}?depth=0`)).body).toMatchObject({ call, status: 'unread' });
  });

  test('colophon: Anti-Copyright, the title and address it was taken from, and when → Source and licence; below the text', async () => {
    expect(await partNamed('Licence')).toBe('Anti-Copyright');
    expect(plain(await partNamed('Taken from'))).toBe('Week of action (taken on 2 February 2025)');
    expect(await linksIn(visitor.locator('article footer'))).toMatchObject({ 'Week of action': archived });
  });

  test('beyond borders and languages: an address that carries the language → Translations', async () => {
    expect((await editor.post('/globals/campaign', { languages: ['en', 'es'] })).status).toBe(200);
    const translated = await editor.post(`/action-calls/${call}/translate`, { language: 'es' });
    expect(translated.status, JSON.stringify(translated.body)).toBe(200);
    await change('action-calls', translated.body.id, {
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
});

/** Within a second, as promised. */
const promised = { timeout: 1000, interval: 50 };

async function publish(
  collection: 'action-calls' | 'pages' | 'statements',
  text: Record<string, unknown>
): Promise<string> {
  const { status, body } = await editor.post(`/${collection}`, { language: 'en', ...text });
  expect(status, JSON.stringify(body)).toBe(201);
  await change(collection, body.doc.id, { _status: 'published' });
  return body.doc.id;
}

async function change(collection: string, id: string, data: Record<string, unknown>): Promise<void> {
  const { status, body } = await changeDocument(editor, `/${collection}/${id}`, data);
  expect(status, JSON.stringify(body)).toBe(200);
}

async function adopt(sentences: string[], occasion: { place: string; date: string }): Promise<void> {
  const changes: { id: string; sentence: string; as: 'new' }[] = [];
  for (const sentence of sentences) {
    const { aim: id } = (await editor.post('/aims/add', { sentence })).body;
    changes.push({ id, sentence, as: 'new' });
  }
  const { status, body } = await editor.post('/aims/adopt', { ...occasion, changes });
  expect(status, JSON.stringify(body)).toBe(200);
}

/** Waits until a page of the site has these words. */
async function untilLinked(path: string, words: string): Promise<void> {
  await vi.waitFor(
    async () => expect(await (await fetch(`${broadside.siteUrl}${path}`)).text()).toContain(words),
    promised
  );
}

/** What stands beside a term such as "Published". */
async function partNamed(term: string): Promise<string> {
  const part = visitor.locator('article dl > div', { has: visitor.locator('dt', { hasText: term }) });
  return (await part.locator('dd').first().textContent())!.trim();
}

async function linksIn(place: ReturnType<Page['locator']>): Promise<Record<string, string>> {
  return Object.fromEntries(
    await place
      .locator('a')
      .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('href')!]))
  );
}

/** As it is read aloud: every kind of space is a space. */
function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
