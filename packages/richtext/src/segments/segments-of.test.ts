import { expect, test } from 'vitest';
import {
  documentOf,
  footnote,
  heading,
  item,
  linebreak,
  link,
  list,
  paragraph,
  quote,
  rule,
  table,
  text,
  upload
} from '../testing/editor-document.ts';
import { segmentsOf } from './segments-of.ts';

const contentOf = (...children: Parameters<typeof paragraph>) =>
  segmentsOf(documentOf(paragraph(...children)))[0]?.content;

test('each text of a document is a segment, in reading order', () => {
  const document = documentOf(
    heading('h2', 'Title'),
    paragraph('One', linebreak, 'two', footnote('note', list('bullet', 'in note'))),
    quote('Three'),
    rule,
    list('number', 'four', item(list('bullet', 'five'))),
    table(['six', 'seven']),
    upload('harbour', 'eight'),
    upload('harbour')
  );
  expect(segmentsOf(document).map(({ kind, path, text }) => [kind, path, text])).toEqual([
    ['heading', '0', 'Title'],
    ['paragraph', '1', 'One\ntwo'],
    ['footnote', '1.3.note.0', 'note'],
    ['footnote', '1.3.note.1.0', 'in note'],
    ['quote', '2', 'Three'],
    ['item', '4.0', 'four'],
    ['item', '4.1.0.0', 'five'],
    ['cell', '5.0.0.0', 'six'],
    ['cell', '5.0.1.0', 'seven'],
    ['caption', '6', 'eight']
  ]);
});

test('blank blocks are no segments', () => {
  expect(segmentsOf(documentOf(paragraph(), paragraph(' '), list('bullet', '')))).toEqual([]);
});

test('content differs by marks, links and the places of footnotes', () => {
  const contents = [
    contentOf('water'),
    contentOf(text('water', 1)),
    contentOf(text('water', 0, 'ar')),
    contentOf(link('/a', 'water')),
    contentOf(link('/b', 'water')),
    contentOf('water', footnote('n')),
    contentOf('wa', footnote('n'), 'ter')
  ];
  expect(new Set(contents).size).toBe(contents.length);
});

test('content does not differ by what a footnote says or where the block stands', () => {
  expect(contentOf('water', footnote('one'))).toBe(contentOf('water', footnote('two', 'three')));
  const [, moved] = segmentsOf(documentOf(paragraph('x'), paragraph('water', footnote('one'))));
  expect(moved?.content).toBe(contentOf('water', footnote('one')));
});
