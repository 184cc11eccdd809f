import type { RichTextDocument } from '@broadside/types';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DemoLanguage, Text, Work } from './demo.ts';
import { readDemo } from './index.ts';

const demo = readDemo(new Date('2027-01-15T12:00:00Z'));
const pictureKeys = new Set(demo.pictures.map(({ key }) => key));
const statements = demo.works.filter(({ kind }) => kind === 'statement');
const texts = demo.works.flatMap((work) =>
  Object.entries(work.texts).map(([language, text]) => ({ work, language: language as DemoLanguage, text }))
);

describe('the demo', () => {
  test('has twelve published statements, two unfinished ones, and an about page in every language', () => {
    const about = demo.works.find(({ facts }) => facts.kind === 'about');

    expect(statements).toHaveLength(14);
    const unfinished = statements.filter(
      ({ originalLanguage, texts }) => texts[originalLanguage]?.state === 'draft'
    );
    expect(unfinished).toHaveLength(2);
    expect(Object.keys(about!.texts).sort()).toEqual([...demo.campaign.languages].sort());
  });

  test('stands in the order of publication, and nothing is older than the campaign', () => {
    const days = demo.works.map(({ publishedDaysAgo }) => publishedDaysAgo);

    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(days[0]).toBeLessThan(demo.campaign.founding.foundedDaysAgo);
    expect(days.at(-1)).toBeGreaterThan(0);
  });

  test('was founded on a 2 June, whatever the day it is read', () => {
    for (const today of ['2027-06-01', '2027-06-02', '2028-02-29', '2028-12-31']) {
      const { founding } = readDemo(new Date(today)).campaign;
      const founded = new Date(Date.parse(today) - founding.foundedDaysAgo * 24 * 60 * 60 * 1000);
      expect(founded.toISOString()).toMatch(/-06-02T/);
      expect(founding.foundedDaysAgo).toBeGreaterThanOrEqual(400);
      expect(founding.foundedDaysAgo).toBeLessThanOrEqual(766);
    }
  });

  test('keeps its order on every day of the year', () => {
    const order = demo.works.map(({ key }) => key);
    for (let month = 0; month < 12; month++)
      expect(readDemo(new Date(Date.UTC(2027, month, 3))).works.map(({ key }) => key)).toEqual(order);
  });

  test('gives every person a name of their own and an address that cannot exist', () => {
    expect(new Set(demo.people.map(({ publicName }) => publicName)).size).toBe(5);
    for (const { email } of demo.people) expect(email).toMatch(/@open-water\.example$/);
  });

  test('has translations in every state: published, a draft, and missing', () => {
    for (const language of ['es', 'uk', 'ar'] as const) {
      const translated = statements.filter(({ originalLanguage }) => originalLanguage !== language);
      const states = new Set(translated.map(({ texts }) => texts[language]?.state ?? 'missing'));
      expect([...states].sort(), language).toEqual(['draft', 'missing', 'published']);
    }
  });

  test('begins in more than one language, and translates only what is published', () => {
    expect(new Set(statements.map(({ originalLanguage }) => originalLanguage))).toEqual(
      new Set(['en', 'es', 'ar'])
    );
    const translated = demo.works.filter(({ texts }) => Object.keys(texts).length > 1);
    expect(translated.length).toBeGreaterThan(10);
    for (const { texts, originalLanguage } of translated)
      expect(texts[originalLanguage]!.state).toBe('published');
  });
});

describe('every picture', () => {
  test.each(demo.pictures)(
    '$key is a still SVG of the size it says, with an alternative in each language',
    (picture) => {
      const svg = readFileSync(picture.file, 'utf8');

      expect(svg).toContain(`viewBox="0 0 ${picture.width} ${picture.height}"`);
      expect(svg).not.toMatch(/<script|<text|<image|href=|url\(http|\bon\w+=/);
      for (const language of demo.campaign.languages)
        expect(picture.alternatives![language as DemoLanguage]).toMatch(/^\p{L}.{20,}\.$/u);
    }
  );

  test('lies in the folder it is said to lie in', () => {
    for (const { file } of demo.pictures) expect(existsSync(file), file).toBe(true);
  });
});

describe.each(texts)('$work.key in $language', ({ work, language, text }) => {
  const seen = convert(text);
  const original = convert(work.texts[work.originalLanguage]!);

  test('shows only pictures that exist', () => {
    for (const key of seen.pictures) expect(pictureKeys).toContain(key);
  });

  test('links only to older works', () => {
    for (const key of seen.links) expect(olderThan(work)).toContain(key);
  });

  test('is built like its original', () => {
    const parts = [seen, original].map(({ counts }) => counts);
    if (text.state === 'published') expect(parts[0]).toEqual(parts[1]);
    else
      for (const part of Object.keys(seen.counts))
        expect(seen.counts[part]).toBeLessThanOrEqual(original.counts[part] ?? 0);
  });

  test('has the quotation marks and apostrophes of its language', () => {
    const foreign = { en: /["'«»]/, es: /["'‘“”]/, uk: /["'‘]/, ar: /["'“”‘]/ }[language];
    expect(seen.ownText + text.title + text.summary).not.toMatch(foreign);
  });

  test('has no date, placeholder or mark left unfilled', () => {
    expect(seen.allText + text.title + text.summary).not.toMatch(/[{}]|\*\*|\[\^|\]\(/);
  });

  if (language === 'ar')
    test('has Arabic commas, semicolons and question marks beside Arabic words', () => {
      expect(seen.ownText + text.title + text.summary).not.toMatch(
        /\p{Script=Arabic}[,;?]|[,;?] \p{Script=Arabic}/u
      );
    });

  if (language === 'es')
    test('opens every question and exclamation it closes', () => {
      const count = (mark: string) => (seen.ownText + text.title + text.summary).split(mark).length;
      expect(count('¿')).toBe(count('?'));
      expect(count('¡')).toBe(count('!'));
    });
});

type Seen = {
  pictures: string[];
  links: string[];
  ownText: string;
  allText: string;
  counts: Record<string, number>;
};

/** Converts a text and notes what it is made of; `ownText` leaves out passages in another language and web addresses. */
function convert(text: Text): Seen {
  const seen: Seen = { pictures: [], links: [], ownText: '', allText: '', counts: {} };
  const document: RichTextDocument = text.body({
    picture: (key) => (seen.pictures.push(key), key),
    work: (key) => (seen.links.push(key), key)
  });
  visit(document.root, seen);
  return seen;
}

function visit(node: unknown, seen: Seen): void {
  if (Array.isArray(node)) return node.forEach((child) => visit(child, seen));
  if (typeof node !== 'object' || node === null) return;
  const { type, text, tag, $ } = node as { type?: string; text?: string; tag?: string; $?: object };
  if (type === 'text') seen.allText += `${text}\n`;
  if (type === 'text' && !$) seen.ownText += `${text!.replaceAll('Dockers’ Hall, 4 Long Quay', '')}\n`;
  const part = type === 'heading' ? tag : type;
  const counted = [
    'h2',
    'h3',
    'h4',
    'upload',
    'inlineBlock',
    'list',
    'listitem',
    'table',
    'tablerow',
    'quote',
    'paragraph'
  ];
  if (part && counted.includes(part)) seen.counts[part] = (seen.counts[part] ?? 0) + 1;
  Object.values(node).forEach((child) => visit(child, seen));
}

function olderThan(work: Work): string[] {
  return demo.works.slice(0, demo.works.indexOf(work)).map(({ key }) => key);
}
