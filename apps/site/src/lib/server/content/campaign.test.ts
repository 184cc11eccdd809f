import { createCmsClient } from '@broadside/cms-client';
import { startLocalServer } from '@broadside/cms-client/testing';
import type { CampaignAnswer } from '@broadside/types';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createChangeState, markChange, markDown, markLive, type ChangeState } from '../change-state.ts';
import { shareSite, site } from '../site.ts';
import { campaignIn, lastKnownCampaign, readCampaign } from './campaign.ts';

const facts: CampaignAnswer = {
  readAt: 10,
  isDemo: true,
  isSetUp: true,
  originalLanguage: 'en',
  languages: ['en', 'ar'],
  names: [{ text: 'Open Water', language: 'en' }],
  purposes: [
    { text: 'We oppose the sale.', language: 'en' },
    { text: 'نعارض البيع.', language: 'ar' }
  ],
  slogans: [{ text: 'Not for sale', language: 'en' }],
  aimsIntroductions: [],
  founding: null,
  pages: [
    {
      work: 'about',
      kind: 'about',
      addresses: [{ language: 'en', slug: 'who-we-are', title: 'Who we are' }]
    },
    { work: 'press', kind: 'press', addresses: [{ language: 'en', slug: 'for-the-press', title: 'Press' }] },
    { work: 'bills', kind: 'free', addresses: [{ language: 'ar', slug: 'fawatir', title: 'فواتير' }] }
  ],
  sections: ['aims', 'topics'],
  navigation: null,
  pinned: [
    {
      collection: 'action-calls',
      id: 'day',
      kind: 'action-call',
      addresses: [{ language: 'en', slug: 'bucket-day', title: 'Bucket day', summary: null }]
    }
  ],
  follow: [
    { platform: 'mastodon', address: 'https://social.example/@water', name: null },
    { platform: 'other', address: 'javascript:alert(1)', name: 'Bad' }
  ],
  give: [],
  licence: null,
  colours: null,
  logo: null
};

let changes: ChangeState;
let asked = 0;
let readAt = 10;
let answer = facts;
let stop: () => Promise<void>;

beforeEach(async () => {
  asked = 0;
  readAt = 10;
  answer = facts;
  changes = createChangeState();
  const server = await startLocalServer((_, response) => {
    asked += 1;
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ ...answer, readAt }));
  });
  stop = server.stop;
  const cms = createCmsClient({ address: server.address, apiKey: 'key' });
  shareSite({
    cms,
    changes,
    addresses: [],
    cmsUrl: '',
    styleSheet: () => '',
    log: pino({ level: 'silent' })
  });
  // The memory outlives a test: a number no other test uses makes it forget.
  changes.epoch = Math.random();
});
afterEach(() => stop());

test('While changes are followed the campaign is asked for once, also by many at a time', async () => {
  markLive(changes, 10);
  await Promise.all([readCampaign(), readCampaign(), readCampaign()]);
  await readCampaign();
  expect(asked).toBe(1);
});

test('A change of the campaign, a page or a statement makes it asked for again, a picture does not', async () => {
  markLive(changes, 10);
  await readCampaign();
  markChange(changes, { number: 11, collection: 'media', id: 'm', work: null });
  await readCampaign();
  expect(asked).toBe(1);

  markChange(changes, { number: 12, collection: 'pages', id: 'p', work: 'p' });
  readAt = 12;
  await readCampaign();
  await readCampaign();
  expect(asked).toBe(2);
});

test('An answer that is older than the change that was told is not kept', async () => {
  markLive(changes, 10);
  markChange(changes, { number: 11, collection: 'campaign', id: 'campaign', work: null });
  await readCampaign();
  await readCampaign();
  expect(asked).toBe(2);
});

test('While the stream is down every page asks, and after it is back what was kept is forgotten', async () => {
  markLive(changes, 10);
  await readCampaign();
  markDown(changes);
  await readCampaign();
  await readCampaign();
  expect(asked).toBe(3);
  markLive(changes, 10);
  await readCampaign();
  expect(asked).toBe(4);
});

test('A page made from memory notes the campaign as read', async () => {
  markLive(changes, 10);
  await readCampaign();
  const { result, reading } = site().cms.recordReading(() => readCampaign());
  await result;
  expect(asked).toBe(1);
  expect(reading.notes).toMatchObject([{ collection: 'campaign', ids: ['campaign'], readAt: 10 }]);
});

test('The last campaign is known while the CMS is away', async () => {
  await readCampaign();
  await stop();
  await expect(readCampaign()).rejects.toMatchObject({ name: 'CmsUnavailable' });
  expect(lastKnownCampaign()?.names[0]?.text).toBe('Open Water');
});

test('A reader sees texts in their language, originals where there are none, and links to what exists', () => {
  expect(campaignIn('ar', facts)).toEqual({
    name: { text: 'Open Water', language: 'en' },
    purpose: { text: 'نعارض البيع.', language: 'ar' },
    slogan: { text: 'Not for sale', language: 'en' },
    aimsIntroduction: null,
    founding: null,
    isDemo: true,
    languages: ['en', 'ar'],
    sections: { aims: '/ar/aims', topics: '/ar/topics', about: '/ar/about' },
    navigation: [
      { href: '/ar/aims', section: 'aims' },
      { href: '/ar/about', section: 'about' }
    ],
    pages: [
      { href: '/ar/press', title: 'Press', language: 'en' },
      { href: '/ar/fawatir', title: 'فواتير', language: 'ar' }
    ],
    pinned: [{ href: '/ar/action-calls/bucket-day', title: 'Bucket day', summary: null, language: 'en' }],
    follow: [{ platform: 'mastodon', href: 'https://social.example/@water', name: null }]
  });
});

test('The campaign’s own navigation is kept to, but leads nowhere that there is nothing', () => {
  const chosen = campaignIn('en', {
    ...facts,
    navigation: [
      { section: 'page', page: 'bills' },
      { section: 'statements', page: null },
      { section: 'page', page: 'about' },
      { section: 'page', page: 'withdrawn' },
      { section: 'topics', page: null }
    ]
  });
  expect(chosen.navigation).toEqual([
    { href: '/en/fawatir', title: 'فواتير', language: 'ar', section: null },
    { href: '/en/about', section: 'about' },
    { href: '/en/topics', section: 'topics' }
  ]);
  expect(chosen.pages.map(({ href }) => href)).toEqual(['/en/press']);
});

test('A language that cannot stand in an address is left out, and one named twice is offered once', async () => {
  const languages = [
    'x" onx=',
    '',
    'en-u-ca-buddhist',
    'es',
    'sr-Latn-x-foo',
    'es',
    'ar',
    '/elsewhere.example'
  ];
  answer = { ...facts, languages, originalLanguage: 'x" onx=' };
  expect(await readCampaign()).toMatchObject({ languages: ['es', 'ar'], originalLanguage: 'es' });
});
