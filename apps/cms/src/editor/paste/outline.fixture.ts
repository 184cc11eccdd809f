import type { BlockNode, InlineNode } from '@broadside/types';
import { cleanPaste, type PasteOptions } from './clean-paste.ts';
import { readHtmlInTest } from './markup/read-html.fixture.ts';

const markable = ['ar', 'de', 'en', 'es', 'fr', 'uk'];

/** Pastes HTML as a test does. */
export function pasted(html: string, options: Partial<PasteOptions> = {}) {
  const missingPicture = (name: string | null) => `[Picture missing: ${name ?? 'no name'}]`;
  return cleanPaste(readHtmlInTest(html), { missingPicture, markable, ...options });
}

/** What was pasted, one line a block, in a notation close to Markdown, so that a test shows the whole at a glance. */
export function outlineOf(html: string, options: Partial<PasteOptions> = {}): string[] {
  return outlineOfBlocks(pasted(html, options).blocks);
}

/** The same of blocks as the CMS saved them. Lexical ends a document with an empty paragraph when the last block takes no caret. */
export function outlineOfBlocks(blocks: BlockNode[]): string[] {
  return blocks.flatMap((block) => lines(block)).filter((line) => line !== '');
}

function lines(block: BlockNode, depth = 0): string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(Number(block.tag[1]))} ${inline(block.children)}`];
    case 'quote':
      return [`> ${inline(block.children)}`];
    case 'horizontalrule':
      return ['---'];
    case 'upload':
      return [`<upload ${block.value}>`];
    case 'table':
      return block.children.map((row) => row.children.map(cell).join(' | '));
    case 'list':
      return block.children.flatMap((item) => {
        const [first] = item.children;
        if (first?.type === 'list') return lines(first, depth + 1);
        const mark = block.listType === 'number' ? `${item.value}.` : '-';
        return [`${'  '.repeat(depth)}${mark} ${inline(item.children as InlineNode[])}`];
      });
    default:
      return [inline(block.children)];
  }
}

function cell({
  headerState,
  colSpan,
  rowSpan,
  children
}: {
  headerState?: number;
  colSpan?: number;
  rowSpan?: number;
  children: BlockNode[];
}) {
  const spans = `${(colSpan ?? 1) > 1 ? `→${colSpan}` : ''}${(rowSpan ?? 1) > 1 ? `↓${rowSpan}` : ''}`;
  return `${['', '=', '‖', '#'][headerState ?? 0]}${spans}${children.flatMap((block) => lines(block)).join(' / ')}`;
}

const MARKS = [
  [1, '**'],
  [2, '_'],
  [4, '~~'],
  [16, '`'],
  [32, '~'],
  [64, '^']
] as const;

function inline(nodes: InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'linebreak') return '⏎';
      if (node.type === 'tab') return '⇥';
      if (node.type === 'link' || node.type === 'autolink')
        return `[${inline(node.children)}](${node.fields.linkType === 'custom' ? node.fields.url : '?'})`;
      if (node.type === 'inlineBlock')
        return `{${node.fields.note.root.children.flatMap((block) => lines(block)).join(' / ')}}`;
      const marks = MARKS.filter(([bit]) => (node.format ?? 0) & bit).map(([, mark]) => mark);
      const text = `${marks.join('')}${node.text}${marks.toReversed().join('')}`;
      return node.$?.language ? `<${node.$.language}>${text}</>` : text;
    })
    .join('');
}
