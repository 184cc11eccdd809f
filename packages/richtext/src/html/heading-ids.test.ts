import { expect, test } from 'vitest';
import { headingIds } from './heading-ids.ts';

const idOf = (text: string) => headingIds('', [])(text);

test.each([
  ['Our aims', 'our-aims'],
  ['  What — now?! ', 'what-now'],
  ['Наші цілі', 'наші-цілі'],
  ['أهدافنا الخمسة', 'أهدافنا-الخمسة'],
  ['हमारे लक्ष्य', 'हमारे-लक्ष्य'],
  ['2025: 24 February', '2025-24-february'],
  ['E\u0301cole', 'école'],
  ['?!', 'section'],
  ['Footnote 1', 'section-footnote-1'],
  ['Footnotes', 'section-footnotes'],
  ['Footnotesque', 'footnotesque']
])('%j has the id %j', (text, id) => {
  expect(idOf(text)).toBe(id);
});

test('a long heading has a short id that does not end in a hyphen', () => {
  expect(idOf(`${'a'.repeat(59)} ${'b'.repeat(59)}`)).toBe('a'.repeat(59));
  expect(idOf('𐐨'.repeat(100))).toBe('𐐨'.repeat(60));
});

test('headings of one name, and of the names that numbering makes, have ids of their own', () => {
  const idFor = headingIds('', ['main']);
  expect(['Aims', 'Aims 2', 'Aims', 'Aims', 'Main'].map(idFor)).toEqual([
    'aims',
    'aims-2',
    'aims-3',
    'aims-4',
    'main-2'
  ]);
});

test('a hundred thousand headings of one name are no trouble', () => {
  const idFor = headingIds('', []);
  const ids = new Set(Array.from({ length: 100_000 }, () => idFor('Aims')));
  expect(ids.size).toBe(100_000);
});
