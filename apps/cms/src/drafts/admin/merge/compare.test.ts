import { bullets, document, paragraph } from '@broadside/tests/support/rich-text.ts';
import type { ClientField } from 'payload';
import { expect, test } from 'vitest';
import { compare } from './compare.ts';

const fields = [
  { type: 'text', name: 'title', label: 'Title' },
  { type: 'richText', name: 'body', label: 'Text' },
  { type: 'collapsible', fields: [{ type: 'select', name: 'kind', label: 'Kind' }] },
  { type: 'group', name: 'source', fields: [{ type: 'text', name: 'address', label: 'Address' }] },
  { type: 'array', name: 'signatories', label: 'Signatories', fields: [] },
  { type: 'checkbox', name: 'pinned', label: 'Pinned' },
  { type: 'date', name: 'updatedAt' }
] as unknown as ClientField[];

test('two copies that say the same differ in nothing, however they say "nothing"', () => {
  const mine = { title: 'A', body: null, signatories: 0, source: {}, pinned: false, updatedAt: 'yesterday' };
  const theirs = {
    title: 'A',
    kind: null,
    signatories: [],
    source: { address: '' },
    pinned: null,
    updatedAt: 'now'
  };
  expect(compare(fields, mine, theirs)).toEqual([]);
});

test('differences are named in the order of the form, words as words and the rest as values', () => {
  const mine = {
    title: 'The pumps stay',
    body: document(paragraph('No sale.'), bullets('one')),
    kind: 'news',
    source: { address: 'https://one.example' },
    signatories: [{ id: 'a', name: 'Ana' }]
  };
  const theirs = {
    title: 'The pumps go',
    body: document(paragraph('No sale.'), bullets('two')),
    kind: 'statement',
    source: { address: 'https://two.example' },
    signatories: [
      { id: 'b', name: 'Ana' },
      { id: 'c', name: 'Ben' }
    ]
  };
  const found = compare(fields, mine, theirs);
  expect(found.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    ...['title words', 'body words', 'kind values', 'source.address words'],
    'signatories values'
  ]);
  expect(found.at(-1)).toMatchObject({ mine: 'Ana', theirs: 'Ana · Ben' });
});

test('rows that differ in their ids only are alike, and what mine does not have is no difference', () => {
  const mine = { title: 'A', signatories: [{ id: 'a', name: 'Ana' }] };
  const theirs = { title: 'A', kind: 'news', signatories: [{ id: 'b', name: 'Ana' }] };
  expect(compare(fields, mine, theirs)).toEqual([]);
});

test('texts that read alike but look different are said to', () => {
  const bold = document(paragraph('No sale.'));
  const marked = structuredClone(bold);
  (marked.root.children[0] as unknown as { children: { format: number }[] }).children[0]!.format = 1;
  expect(compare(fields, { body: bold }, { body: marked })).toMatchObject([{ path: 'body', kind: 'looks' }]);
});
