import { describe, expect, test } from 'vitest';
import type { RichTextDocument } from '@broadside/types';
import { toHtml } from '../html/to-html.ts';
import { toPlainText } from '../plain-text/to-plain-text.ts';
import {
  anything,
  documentOf,
  footnote,
  item,
  link,
  list,
  paragraph,
  table,
  text
} from '../testing/editor-document.ts';
import { optionsFor } from '../testing/html-options.ts';
import { all, parsed } from '../testing/parsed-html.ts';
import { DEEPEST } from './place.ts';
import { readDocument } from './read-document.ts';

const nestedLists = (count: number) => {
  let json = '{"type":"list","children":[{"type":"listitem","children":[{"type":"text","text":"deepest"}]}]}';
  for (let level = 1; level < count; level += 1)
    json = `{"type":"list","children":[{"type":"listitem","children":[${json}]}]}`;
  return documentOf(anything(JSON.parse(json)));
};

describe('depth', { timeout: 60_000 }, () => {
  test(`${DEEPEST} levels are read`, () => {
    const options = optionsFor();
    // Two levels a list, and one for the text.
    const page = toHtml(nestedLists(DEEPEST / 2 - 1), options);
    expect(all(page, 'ul').length).toBe(DEEPEST / 2 - 1);
    expect(parsed(page).text).toBe('deepest');
    expect(options.unknown).toEqual([]);
  });

  test('what is deeper is left out and reported once', () => {
    const options = optionsFor();
    const page = toHtml(nestedLists(DEEPEST), options);
    expect(parsed(page).text).toBe('');
    expect(options.unknown).toEqual(['too-deep']);
  });

  test.each([
    ['lists', '{"type":"list","children":[{"type":"listitem","children":[', ']}]}'],
    [
      'tables',
      '{"type":"table","children":[{"type":"tablerow","children":[{"type":"tablecell","children":[',
      ']}]}]}'
    ],
    ['paragraphs', '{"type":"paragraph","children":[', ']}'],
    ['links', '{"type":"link","fields":{"url":"/x"},"children":[', ']}'],
    [
      'footnotes',
      '{"type":"inlineBlock","fields":{"blockType":"footnote","note":{"root":{"children":[',
      ']}}}}'
    ],
    ['unknown nodes', '{"type":"x","children":[', ']}']
  ])('thousands of %s inside one another neither throw nor hang', (_, before, after) => {
    const inner = '{"type":"paragraph","children":[{"type":"text","text":"x"}]}';
    const json = `{"root":{"children":[${before.repeat(5000)}${inner}${after.repeat(5000)}]}}`;
    const options = optionsFor();
    expect(parsed(toHtml(JSON.parse(json) as RichTextDocument, options)).errors).toEqual([]);
    expect(options.unknown.length).toBe(1);
  });

  test('thousands of links in a paragraph are no deeper than one', () => {
    const page = toHtml(
      documentOf(paragraph(...Array.from({ length: 5000 }, () => link('/x', 'y')))),
      optionsFor()
    );
    expect(all(page, 'a').length).toBe(5000);
  });
});

// A busy machine may take its time; what is counted does not depend on it.
describe('size', { timeout: 60_000 }, () => {
  const shapes: [string, (count: number) => RichTextDocument][] = [
    [
      'paragraphs',
      (count) => documentOf(...many(count, () => paragraph('Water is life, ', text('ماء', 1, 'ar'))))
    ],
    [
      'texts of many formats',
      (count) => documentOf(paragraph(...many(count, (n) => text('x', n % 128, n % 3 ? 'ar' : 'es'))))
    ],
    ['list items', (count) => documentOf(list('bullet', ...many(count, () => 'x')))],
    [
      'lists nested in one item',
      (count) => documentOf(list('bullet', 'x', ...many(count, () => item(list('bullet', 'y')))))
    ],
    ['cells', (count) => documentOf(table(...many(count / 10, () => many(10, () => '1'))))],
    ['footnotes', (count) => documentOf(paragraph('x', ...many(count, () => footnote('n'))))],
    [
      'headings of one name',
      (count) => documentOf(...many(count, () => anything({ type: 'heading', children: [text('A')] })))
    ],
    [
      'digits without a letter',
      (count) => documentOf(list('bullet', item('x'), ...many(count, () => '1'.repeat(50))))
    ]
  ];

  test.each(shapes)('twice the %s is looked at twice as often, not more', (_, shape) => {
    const reads = (count: number) => {
      const watched = watch(shape(count));
      toHtml(watched.value, optionsFor());
      toPlainText(watched.value, optionsFor());
      return watched.reads();
    };
    expect(reads(2000)).toBeLessThan(2.05 * reads(1000));
  });

  test.each(shapes)('a megabyte of %s is rendered whole', (_, shape) => {
    const size = JSON.stringify(shape(100)).length / 100;
    const document = shape(Math.ceil(1_000_000 / size / 10) * 10);
    const json = JSON.stringify(document);
    expect(json.length).toBeGreaterThan(900_000);
    const told = [...json.matchAll(/"text":"([^"]*)"/g)].reduce((sum, [, words]) => sum + words!.length, 0);
    expect(parsed(toHtml(document, optionsFor())).text.length).toBeGreaterThanOrEqual(told);
    expect(toPlainText(document, optionsFor()).length).toBeGreaterThanOrEqual(told);
  });

  test.each(['<', '&amp;', ' ', '\t\n', '1', '\u2067', '\u0301', '\uD800', '\u0000', '👩‍👩‍👧', '-', 'א'])(
    'one text of a megabyte of %j is rendered',
    (piece) => {
      const long = piece.repeat(1_000_000 / piece.length);
      const document = documentOf(
        anything({ type: 'heading', children: [text(long)] }),
        paragraph(link(long, 'x', long))
      );
      expect(toHtml(document, optionsFor())).toContain('x');
      expect(toPlainText(document, optionsFor())).toContain('x');
    }
  );
});

test('what is read keeps its place in the saved document', () => {
  const document = documentOf(
    paragraph('one'),
    paragraph(),
    table(['a', 'b']),
    paragraph('x', footnote('note'))
  );
  const [first, grid, last] = readDocument(document, () => {});
  expect(first?.path).toBe('0');
  expect(grid?.kind === 'table' && grid.rows[0]?.[1]?.blocks[0]?.path).toBe('2.0.1.0');
  const note = last?.kind === 'paragraph' ? last.inlines[1] : undefined;
  expect(note?.kind === 'footnote' && note.blocks[0]?.path).toBe('3.1.note.0');
});

test.each([
  null,
  undefined,
  7,
  'text',
  [],
  [1],
  {},
  { root: null },
  { root: [] },
  { root: { children: 'x' } }
])('%j is no document and reads as nothing', (value) => {
  expect(readDocument(value, () => {})).toEqual([]);
});

function many<T>(count: number, make: (position: number) => T): T[] {
  return Array.from({ length: count }, (_, position) => make(position));
}

/** Counts every look at a member of the document. */
function watch<T extends object>(value: T): { value: T; reads: () => number } {
  let count = 0;
  const handler: ProxyHandler<object> = {
    get(target, name, receiver) {
      count += 1;
      const member: unknown = Reflect.get(target, name, receiver);
      return typeof member === 'object' && member !== null ? new Proxy(member, handler) : member;
    }
  };
  return { value: new Proxy(value, handler) as T, reads: () => count };
}
