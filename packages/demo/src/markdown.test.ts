import type { ParagraphNode } from '@broadside/types';
import { describe, expect, test } from 'vitest';
import { toRichText } from './markdown.ts';

const resolve = { picture: (key: string) => `picture-${key}`, work: (key: string) => `work-${key}` };
const blocks = (markdown: string) => toRichText(markdown, { seed: 'a text', resolve }).root.children;
const inlines = (markdown: string) => (blocks(markdown)[0] as ParagraphNode).children;

describe('Markdown becomes what the editor would have saved', () => {
  test('a paragraph with marks', () => {
    expect(inlines('plain **bold *both*** `code` ~~struck~~')).toMatchObject([
      { text: 'plain ', format: 0, mode: 'normal', style: '', detail: 0, version: 1 },
      { text: 'bold ', format: 1 },
      { text: 'both', format: 3 },
      { text: ' ', format: 0 },
      { text: 'code', format: 16 },
      { text: ' ' },
      { text: 'struck', format: 4 }
    ]);
  });

  test('a line break where the writer wants one, a space where the line just ends', () => {
    expect(inlines('Dear Ms A,\\\ndear Mr B\nand all')).toMatchObject([
      { text: 'Dear Ms A,' },
      { type: 'linebreak' },
      { text: 'dear Mr B and all' }
    ]);
  });

  test('links to the web, by mail, to a statement and to a page', () => {
    const fields = inlines('[a](https://a.example) b@a.example [c](statement:c) [d](page:d)')
      .filter((node) => node.type === 'link')
      .map((node) => node.fields);

    expect(fields).toEqual([
      { linkType: 'custom', url: 'https://a.example', newTab: false },
      { linkType: 'custom', url: 'mailto:b@a.example', newTab: false },
      { linkType: 'internal', doc: { relationTo: 'statements', value: 'work-c' }, newTab: false },
      { linkType: 'internal', doc: { relationTo: 'pages', value: 'work-d' }, newTab: false }
    ]);
  });

  test('a passage in another language keeps its marks', () => {
    expect(inlines('so [agua *clara*](lang:es).')).toMatchObject([
      { text: 'so ' },
      { text: 'agua ', format: 0, $: { language: 'es' } },
      { text: 'clara', format: 2, $: { language: 'es' } },
      { text: '.' }
    ]);
    expect(inlines('so.')[0]).not.toHaveProperty('$');
  });

  test('a picture with its caption', () => {
    expect(blocks('![](quay "At the quay")')).toMatchObject([
      {
        type: 'upload',
        relationTo: 'media',
        value: 'picture-quay',
        fields: { caption: 'At the quay' },
        version: 3
      }
    ]);
  });

  test('a footnote carries its text as a document', () => {
    expect(inlines('Here.[^a]\n\n[^a]: See *there*.')).toMatchObject([
      { text: 'Here.' },
      {
        type: 'inlineBlock',
        fields: {
          blockType: 'footnote',
          blockName: '',
          id: expect.stringMatching(/^[0-9a-f]{24}$/),
          note: {
            root: { children: [{ type: 'paragraph', children: [{ text: 'See ' }, { text: 'there' }, {}] }] }
          }
        }
      }
    ]);
  });

  test('lists count on from their start, and nest in an item of their own', () => {
    expect(blocks('3. c\n4. d\n   - e\n5. f')).toMatchObject([
      {
        type: 'list',
        listType: 'number',
        tag: 'ol',
        start: 3,
        children: [
          { value: 3, indent: 0, children: [{ text: 'c' }] },
          { value: 4, children: [{ text: 'd' }] },
          {
            value: 5,
            children: [{ type: 'list', tag: 'ul', children: [{ indent: 1, children: [{ text: 'e' }] }] }]
          },
          { value: 5, children: [{ text: 'f' }] }
        ]
      }
    ]);
  });

  test('a table has a heading row and a heading column', () => {
    const cell = (headerState: number, format: string, text: string) => ({
      ...{ headerState, colSpan: 1, rowSpan: 1 },
      children: [{ type: 'paragraph', format, children: [{ text }] }]
    });
    expect(blocks('| Year | Price |\n| --- | ---: |\n| 1 | 2 |')).toMatchObject([
      {
        type: 'table',
        children: [
          { type: 'tablerow', children: [cell(3, '', 'Year'), cell(1, 'end', 'Price')] },
          { type: 'tablerow', children: [cell(2, '', '1'), cell(0, 'end', '2')] }
        ]
      }
    ]);
  });

  test('headings, rules, and one quote for each paragraph of a quotation', () => {
    expect(blocks('## A\n\n> one\n>\n> two\n\n---\n\n#### B')).toMatchObject([
      { type: 'heading', tag: 'h2' },
      { type: 'quote', children: [{ text: 'one' }] },
      { type: 'quote', children: [{ text: 'two' }] },
      { type: 'horizontalrule' },
      { type: 'heading', tag: 'h4' }
    ]);
  });
});

describe('Markdown is refused', () => {
  test.each([
    ['# A title belongs in the front matter', /Headings go from/],
    ['<b>HTML</b>', /no inline node for html/],
    ['```\ncode\n```', /no node for code/],
    ['- one\n\n  two', /one paragraph/],
    ['> - a list', /A quote holds paragraphs/],
    ['a ![](quay) b', /no inline node for image/]
  ])('when it holds what the editor has no node for: %s', (markdown, message) => {
    expect(() => blocks(markdown)).toThrow(message);
  });
});

test('ids are the same at every reading of the same text, and different in different texts', () => {
  const id = (seed: string) => toRichText('![](quay)', { seed, resolve }).root.children[0];

  expect(id('a')).toEqual(id('a'));
  expect(id('a')).not.toEqual(id('b'));
});
