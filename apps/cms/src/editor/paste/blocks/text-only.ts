import type { BlockNode, InlineNode, ListItemNode, ParagraphNode } from '@broadside/types';
import { paragraphOf } from './lexical.ts';
import { textNode } from './inlines.ts';
import { BOLD, ITALIC } from './run.ts';

/** Paragraphs with bold, italic, links and languages: what a footnote's editor holds. Every word stays. */
export function textOnly(blocks: BlockNode[]): ParagraphNode[] {
  return blocks.flatMap(linesOf).map((inlines) => paragraphOf(inlines.flatMap(plain)));
}

function linesOf(block: BlockNode): InlineNode[][] {
  switch (block.type) {
    case 'list':
      return block.children.flatMap(linesOfItem);
    case 'table':
      return block.children.flatMap((row) => row.children.flatMap((cell) => cell.children.flatMap(linesOf)));
    case 'horizontalrule':
    case 'upload':
      return [];
    default:
      return block.children.length > 0 ? [block.children] : [];
  }
}

function linesOfItem({ children }: ListItemNode): InlineNode[][] {
  const inlines = children.filter((child): child is InlineNode => child.type !== 'list');
  const nested = children.filter((child) => child.type === 'list');
  return [...(inlines.length > 0 ? [inlines] : []), ...nested.flatMap(linesOf)];
}

function plain(node: InlineNode): InlineNode[] {
  if (node.type === 'text') return [{ ...node, format: (node.format ?? 0) & (BOLD | ITALIC) }];
  if (node.type === 'link' || node.type === 'autolink')
    return [{ ...node, children: node.children.flatMap(plain) }];
  if (node.type !== 'inlineBlock') return [node];
  const inner = textOnly(node.fields.note.root.children).flatMap(({ children }) => children);
  return [textNode(' ('), ...inner, textNode(')')];
}
