import fc from 'fast-check';
import type { BlockNode, InlineNode, RichTextDocument } from '@broadside/types';
import * as made from './editor-document.ts';

/** A node and the text a reader reads in it, footnotes left out: put together beside the code that is tested, not by it. */
type Told<Node> = { node: Node; told: string };

const word = fc.oneof(
  fc.constantFrom(
    'water',
    'вода',
    'ماء',
    'agua',
    'a < b',
    '&amp;',
    '"',
    '1',
    '水',
    ' and ',
    '\u2067שלום\u2069',
    '👩‍👩‍👧'
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((words) => words.trim() || 'x')
);

const textNode: fc.Arbitrary<Told<InlineNode>> = fc
  .tuple(word, fc.nat(127), fc.constantFrom(undefined, undefined, 'ar', 'en', 'es'))
  .map(([words, format, language]) => ({ node: made.text(words, format, language), told: words }));

const linkNode: fc.Arbitrary<Told<InlineNode>> = fc
  .tuple(
    fc.constantFrom('https://example.org/', 'javascript:alert(1)', '/en/', '//x'),
    fc.array(textNode, { minLength: 1, maxLength: 3 })
  )
  .map(([url, inner]) => ({ node: made.link(url, ...inner.map(({ node }) => node)), told: toldBy(inner) }));

const documentLink: fc.Arbitrary<Told<InlineNode>> = fc
  .tuple(
    fc.constantFrom('here', 'original', 'draft'),
    fc.constantFrom('statements' as const, 'pages' as const),
    word
  )
  .map(([id, collection, words]) => ({ node: made.internalLink(collection, id, words), told: words }));

const inlineNode = fc.oneof(
  { weight: 6, arbitrary: textNode },
  { weight: 2, arbitrary: linkNode },
  { weight: 1, arbitrary: documentLink },
  { weight: 1, arbitrary: word.map((words) => ({ node: made.footnote(words), told: '' })) },
  { weight: 1, arbitrary: fc.constant({ node: made.linebreak, told: '' }) },
  { weight: 1, arbitrary: fc.constant({ node: made.tab, told: '\t' }) }
);

const line: fc.Arbitrary<Told<InlineNode[]>> = fc
  .tuple(textNode, fc.array(inlineNode, { maxLength: 6 }))
  .map(([first, rest]) => ({
    node: [first, ...rest].map(({ node }) => node),
    told: first.told + toldBy(rest)
  }));

const textBlock: fc.Arbitrary<Told<BlockNode>> = fc
  .tuple(
    line,
    fc.constantFrom(made.paragraph, made.quote, (...all: InlineNode[]) => made.heading('h3', ...all))
  )
  .map(([{ node, told }, make]) => ({ node: make(...node), told }));

const listBlock: fc.Arbitrary<Told<ReturnType<typeof made.list>>> = fc.letrec<{
  list: Told<ReturnType<typeof made.list>>;
}>((tie) => ({
  list: fc
    .tuple(
      fc.constantFrom('bullet' as const, 'number' as const),
      fc.array(fc.tuple(line, fc.option(tie('list'), { maxDepth: 3 })), { minLength: 1, maxLength: 4 })
    )
    .map(([listType, items]) => ({
      node: made.list(
        listType,
        ...items.flatMap(([{ node }, nested]) => [
          made.item(...node),
          ...(nested ? [made.item(nested.node)] : [])
        ])
      ),
      told: items.map(([{ told }, nested]) => told + (nested?.told ?? '')).join('')
    }))
})).list;

const tableBlock: fc.Arbitrary<Told<BlockNode>> = fc
  .array(fc.array(fc.tuple(textBlock, fc.nat(3)), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3
  })
  .map((rows) => ({
    node: made.table(
      ...rows.map((row) => row.map(([{ node }, headerState]) => made.cell({ headerState }, node)))
    ),
    told: rows
      .flat()
      .map(([{ told }]) => told)
      .join('')
  }));

// `harbour` is credited to Ada Brook, see `optionsFor`.
const pictureBlock: fc.Arbitrary<Told<BlockNode>> = fc
  // Space around a caption is not kept.
  .tuple(
    fc.constantFrom('harbour', 'decorative', 'gone'),
    word.map((words) => words.trim())
  )
  .map(([id, caption]) => ({
    node: made.upload(id, caption),
    told: id === 'gone' ? '' : id === 'harbour' ? `${caption} Ada Brook` : caption
  }));

/** A document as the editor may save it, in which every block says something, with the text it tells. */
export const wellFormedDocument: fc.Arbitrary<{ document: RichTextDocument; told: string }> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: textBlock },
      { weight: 2, arbitrary: listBlock as fc.Arbitrary<Told<BlockNode>> },
      { weight: 1, arbitrary: tableBlock },
      { weight: 1, arbitrary: pictureBlock },
      { weight: 1, arbitrary: fc.constant<Told<BlockNode>>({ node: made.rule, told: '' }) }
    ),
    { maxLength: 8 }
  )
  .map((blocks) => ({ document: made.documentOf(...blocks.map(({ node }) => node)), told: toldBy(blocks) }));

function toldBy(parts: { told: string }[]): string {
  return parts.map(({ told }) => told).join('');
}
