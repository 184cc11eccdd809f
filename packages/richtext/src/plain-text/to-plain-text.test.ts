import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RichTextDocument } from '@broadside/types';
import * as made from '../testing/editor-document.ts';
import { hostileDocument } from '../testing/hostile-documents.ts';
import { optionsFor } from '../testing/html-options.ts';
import { toPlainText } from './to-plain-text.ts';

const { paragraph, heading, quote, list, item, link, footnote, table, cell, upload, text } = made;
const plain = (...blocks: Parameters<typeof made.documentOf>) =>
  toPlainText(made.documentOf(...blocks), optionsFor());

test('blocks are parted by blank lines', () => {
  expect(
    plain(
      heading('h2', 'Aims'),
      paragraph('One', made.linebreak, 'two'),
      made.rule,
      paragraph(),
      paragraph('Three')
    )
  ).toBe('Aims\n\nOne\ntwo\n\n* * *\n\nThree');
});

test('formats leave no trace', () => {
  expect(plain(paragraph(text('a', 1), text('b', 2), text('ماء', 0, 'ar')))).toBe('abماء');
});

test('every line of a quote is marked', () => {
  expect(plain(quote('a', made.linebreak, 'b'))).toBe('> a\n> b');
});

test('a link says where it leads, once', () => {
  expect(plain(paragraph(link('https://example.org/a', 'the letter'), '.'))).toBe(
    'the letter (https://example.org/a).'
  );
  expect(plain(paragraph(link('https://example.org/a', 'https://example.org/a')))).toBe(
    'https://example.org/a'
  );
  expect(plain(paragraph(link('mailto:maya@example.org', 'maya@example.org')))).toBe('maya@example.org');
  expect(plain(paragraph(link('#aims', 'above')))).toBe('above');
  expect(plain(paragraph(link('javascript:alert(1)', 'text')))).toBe('text');
});

test('a link to a document says where that is, if it may be seen', () => {
  expect(plain(paragraph(made.internalLink('pages', 'original', 'about')))).toBe('about (/uk/about)');
  expect(plain(paragraph(made.internalLink('pages', 'draft', 'about')))).toBe('about');
  expect(plain(paragraph(made.internalLink('pages', 'hostile', 'about')))).toBe('about');
});

test('lists have bullets and numbers, and further lines stand under the text', () => {
  const nested = { ...list('number', 'b', item('c', made.linebreak, 'd')), start: 9 };
  expect(plain(list('bullet', 'a', item(nested), 'e'))).toBe('• a\n  9. b\n  10. c\n      d\n• e');
});

test('a table has a line a row and a tab between cells', () => {
  const full = cell({}, paragraph('c', made.tab, 'd'), list('bullet', 'e'));
  expect(plain(table(['a', 'b'], [full, 'f']))).toBe('a\tb\nc d • e\tf');
});

test('footnotes are numbered and stand at the end', () => {
  const blocks = [
    paragraph('A', footnote('one'), '.'),
    table([cell({}, paragraph('B', footnote('two', 'more')))])
  ];
  expect(plain(...blocks)).toBe('A[1].\n\nB[2]\n\n[1] one\n[2] two\nmore');
});

test('a picture is its alternative text, caption and credit', () => {
  expect(plain(upload('harbour', 'The sluice'))).toBe(
    '[Water running over "a" sluice] The sluice (Ada Brook)'
  );
  expect(plain(upload('decorative', 'The sluice'), upload('decorative'), upload('gone', 'x'))).toBe(
    'The sluice'
  );
});

test('whatever was saved gives text without control characters, and says what it left out', () => {
  fc.assert(
    fc.property(fc.oneof(hostileDocument, fc.jsonValue()), (document) => {
      const words = toPlainText(document as RichTextDocument, optionsFor());
      expect(words).not.toMatch(/[^\P{Cc}\t\n]|\p{Cs}/u);
      expect(words).not.toMatch(/javascript:alert\(1\)\)/);
    }),
    { numRuns: 200 }
  );
  const options = optionsFor();
  toPlainText(made.documentOf(made.anything({ type: 'marquee' })), options);
  expect(options.unknown).toEqual(['marquee']);
}, 60_000);
