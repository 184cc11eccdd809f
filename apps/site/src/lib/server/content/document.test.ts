import type { CampaignAnswer, DocumentAnswer, DocumentFacts, RichTextDocument } from '@broadside/types';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createChangeState } from '../change-state.ts';
import { shareSite, type Site } from '../site.ts';
import { toDocument, toFound } from './document.ts';

const log = pino({ level: 'silent' });
shareSite({
  cms: {} as Site['cms'],
  changes: createChangeState(),
  addresses: [],
  cmsUrl: '',
  styleSheet: () => '',
  log
});

const campaign = {
  languages: ['en', 'es', 'ar'],
  pages: [
    { work: 'a', kind: 'about', addresses: [{ language: 'en', slug: 'who-we-are', title: 'Who we are' }] },
    { work: 'p', kind: 'press', addresses: [{ language: 'en', slug: 'for-the-press', title: 'Press' }] }
  ],
  licence: { code: 'cc-by', text: null }
} as CampaignAnswer;

const body: RichTextDocument = {
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          link('statements', 'letter'),
          link('pages', 'about'),
          link('pages', 'press'),
          link('statements', 'withdrawn')
        ]
      },
      { type: 'upload', relationTo: 'media', value: 'pump', fields: null }
    ]
  }
};

function link(relationTo: 'statements' | 'pages', value: string) {
  const fields = { linkType: 'internal' as const, doc: { relationTo, value } };
  return { type: 'link' as const, fields, children: [{ type: 'text' as const, text: value }] };
}

const facts: DocumentFacts = {
  cover: null,
  attachments: [],
  topics: [
    {
      id: 't',
      slug: 'water',
      names: [
        { text: 'Water', language: 'en' },
        { text: 'ماء', language: 'ar' }
      ]
    }
  ],
  groups: [],
  source: { title: 'Harbour Post', address: 'javascript:alert(1)', date: null },
  licence: null,
  corrections: [],
  addressees: [],
  signatories: [],
  call: null
};

const answer: DocumentAnswer = {
  readAt: 1,
  document: {
    id: 'a',
    collection: 'statements',
    kind: 'statement',
    language: 'en',
    slug: 'open-letter',
    title: 'Open letter',
    summary: null,
    byline: null,
    publishedAt: '2026-01-14T09:00:00.000Z',
    changedAt: null,
    work: 'a',
    isOriginal: true,
    body,
    facts
  },
  translations: [
    { language: 'en', slug: 'open-letter', title: 'Open letter' },
    { language: 'es', slug: 'carta-abierta', title: 'Carta abierta' }
  ],
  references: {
    pictures: {
      pump: {
        filename: 'pump house.webp',
        mimeType: 'image/webp',
        width: 1600,
        height: 1000,
        files: [
          { filename: 'pump house-640x400.jpg', mimeType: 'image/jpeg', width: 640 },
          { filename: 'pump house-640x400.avif', mimeType: 'image/avif', width: 640 },
          { filename: 'pump house.webp', mimeType: 'image/webp', width: 1600 }
        ],
        alternatives: [{ text: 'A brick hall', language: 'en' }],
        credit: null
      }
    },
    links: {
      'statements:letter': [
        { language: 'en', slug: 'letter', title: 'Letter' },
        { language: 'ar', slug: 'risala', title: 'رسالة' }
      ],
      'pages:about': [{ language: 'en', slug: 'who-we-are', title: 'Who we are' }],
      'pages:press': [{ language: 'en', slug: 'for-the-press', title: 'Press' }]
    }
  }
};

test("Another translation's slug leads to the right one, in the language asked for", () => {
  expect(toFound(answer, { language: 'en', slug: 'carta-abierta' }, campaign)).toEqual({
    movedTo: '/en/statements/open-letter'
  });
  expect(toFound(null, { language: 'en', slug: 'x' }, campaign)).toBeNull();
});

test('An original shown in another language keeps its own address as the canonical one', () => {
  const found = toFound(answer, { language: 'ar', slug: 'open-letter' }, campaign);
  expect(found).toMatchObject({
    page: {
      canonical: '/en/statements/open-letter',
      published: [
        { language: 'en', href: '/en/statements/open-letter' },
        { language: 'es', href: '/es/statements/carta-abierta' }
      ]
    }
  });
});

test('The language choice leads to the same content in every language of the campaign', () => {
  const found = toFound(answer, { language: 'en', slug: 'open-letter' }, campaign);
  expect(found && 'page' in found && found.page.languageLinks).toEqual([
    { language: 'en', href: '/en/statements/open-letter' },
    { language: 'es', href: '/es/statements/carta-abierta' },
    { language: 'ar', href: '/ar/statements/open-letter' }
  ]);
});

test("Links in a body lead to the reader's language, fixed pages to their own address, withdrawn ones nowhere", () => {
  const { html } = toDocument(answer, 'ar', { campaign });
  expect([...(html ?? '').matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/ar/statements/risala',
    '/ar/about',
    '/ar/press'
  ]);
  expect(html).toContain('withdrawn');
});

test('Pictures come from the site, those of a preview from the preview', () => {
  expect(toDocument(answer, 'en', { campaign }).html).toContain('src="/media/pump%20house-640x400.jpg"');
  const mediaLink = (name: string) => `/preview/t/media/${name.length}`;
  expect(toDocument(answer, 'en', { campaign, mediaLink }).html).toContain('src="/preview/t/media/22"');
});

test.each(['x" onx=', '', 'en-u-ca-buddhist', '/elsewhere.example'])(
  'A document whose language is %j is shown, and named by no address with that in it',
  (language) => {
    const odd = {
      ...answer,
      document: { ...answer.document, language },
      translations: [{ language, slug: 'open-letter', title: 'Open letter' }, ...answer.translations.slice(1)]
    };
    expect(toFound(odd, { language: 'es', slug: 'open-letter' }, campaign)).toMatchObject({
      page: {
        document: { title: 'Open letter', html: expect.stringContaining('withdrawn') as string },
        canonical: '/es/statements/open-letter',
        published: [{ language: 'es', href: '/es/statements/carta-abierta' }]
      }
    });
  }
);

test('What stands around a text is told in the reader’s language, and leads nowhere dangerous', () => {
  const { facts: told } = toDocument(answer, 'ar', { campaign });
  expect(told.topics).toEqual([{ href: '/ar/topics/water', name: { text: 'ماء', language: 'ar' } }]);
  expect(told.source).toEqual({ title: 'Harbour Post', href: null, date: null });
});

test('A work without a licence of its own has the campaign’s, a page has none', () => {
  const page: DocumentAnswer = {
    ...answer,
    document: { ...answer.document, collection: 'pages', kind: 'press' }
  };
  expect(toDocument(answer, 'en', { campaign }).facts.licence).toEqual({ code: 'cc-by', text: null });
  expect(toDocument(page, 'en', { campaign })).toMatchObject({ isDated: false, facts: { licence: null } });
});
