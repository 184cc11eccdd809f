import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import {
  documentOf,
  footnote,
  heading,
  item,
  linebreak,
  link,
  list,
  paragraph,
  table,
  text
} from './testing/editor-document.ts';
import { hostileDocument } from './testing/hostile-documents.ts';

const short = (words: string, characters: number, language = 'en') =>
  excerpt(documentOf(paragraph(words)), characters, language);
const count = (words: string) => [...new Intl.Segmenter('en').segment(words)].length;

test('a text that fits is whole', () => {
  expect(short('Water is life.', 14)).toBe('Water is life.');
});

test('it ends behind a word', () => {
  expect(short('The harbour, the river and the well', 15)).toBe('The harbour…');
  expect(short('The harbour the river', 11)).toBe('The…');
  expect(short('The harbour the river', 12)).toBe('The harbour…');
});

test('it ends behind a sentence where one ends late enough', () => {
  expect(short('We are against the sale. We demand that it be stopped.', 40)).toBe(
    'We are against the sale. …'
  );
  expect(short('No. We are against the sale of the waterworks.', 40)).toBe(
    'No. We are against the sale of the…'
  );
});

test('a sentence that leaves no room for the ellipsis behind it is not taken whole', () => {
  expect(short('Water is life. And more than that.', 15)).toBe('Water is life…');
  expect(short('Water is life. And more than that.', 16)).toBe('Water is life. …');
});

test('a word longer than the room is cut between characters', () => {
  expect(short('Wasserversorgungsgesellschaft', 7)).toBe('Wasser…');
  expect(short('👩‍👩‍👧'.repeat(10), 3)).toBe('👩‍👩‍👧👩‍👩‍👧…');
  expect(short('e\u0301'.repeat(10), 3)).toBe('e\u0301e\u0301…');
});

test('languages without spaces end behind a word too', () => {
  const words = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment('水道の売却に反対します')].map(
    ({ segment }) => segment
  );
  const cut = short('水道の売却に反対します', 6, 'ja').replace('…', '');
  expect(words.map((_, position) => words.slice(0, position).join(''))).toContain(cut);
});

test('it is made of running text only, on one line', () => {
  const document = documentOf(
    heading('h2', 'Title'),
    paragraph('One', footnote('note'), linebreak, text('two', 1)),
    table(['cell']),
    list('bullet', 'three', item(list('number', item(link('/x', 'four')))))
  );
  expect(excerpt(document, 100, 'en')).toBe('One two three four');
});

describe('at its edges', () => {
  test.each([0, -5])('%i characters have room for nothing but the ellipsis', (characters) => {
    expect(short('Water', characters)).toBe('…');
  });

  test('no document is no text', () => {
    expect(excerpt(null, 10, 'en')).toBe('');
  });

  test('a language that is none does not matter', () => {
    expect(short('Water is life', 8, 'not a language')).toBe('Water…');
  });
});

test('whatever was saved, it is never longer than asked for', () => {
  fc.assert(
    fc.property(hostileDocument, fc.integer({ min: 1, max: 40 }), (document, characters) => {
      expect(count(excerpt(document, characters, 'en'))).toBeLessThanOrEqual(characters);
    }),
    { numRuns: 100 }
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (words, characters) => {
      expect(count(short(words, characters))).toBeLessThanOrEqual(characters);
    })
  );
}, 60_000);
