import type { BlockNode, InlineNode, TableCellNode, TableRowNode } from '@broadside/types';
import { BOLD } from './run.ts';

/** Word and Google Docs know no heading row on the clipboard: a first row that alone is all bold is one, and is bold as it is. */
export function withHeadRow([first, ...others]: TableRowNode[]): TableRowNode[] {
  if (!first) return [];
  const isHead = first.children.every(({ headerState }) => headerState === 1);
  const isBoldOnly = isBold(first) && others.length > 0 && !others.some(isBold);
  return isHead || isBoldOnly
    ? [{ ...first, children: first.children.map(asHead) }, ...others]
    : [first, ...others];
}

function asHead(cell: TableCellNode): TableCellNode {
  const children = cell.children.map((block) =>
    block.type === 'paragraph' ? { ...block, children: block.children.map(notBold) } : block
  );
  return { ...cell, headerState: 1, children };
}

function isBold({ children }: TableRowNode): boolean {
  const texts = children.flatMap((cell) => cell.children.flatMap(textsIn));
  return texts.length > 0 && texts.every((format) => (format & BOLD) !== 0);
}

function textsIn(block: BlockNode): number[] {
  const children = block.type === 'paragraph' ? block.children : [];
  return children.flatMap((child) => (child.type === 'text' && child.text.trim() ? [child.format ?? 0] : []));
}

function notBold(node: InlineNode): InlineNode {
  return node.type === 'text' ? { ...node, format: (node.format ?? 0) & ~BOLD } : node;
}
