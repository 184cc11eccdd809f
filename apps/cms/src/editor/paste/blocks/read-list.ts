import type { BlockNode, InlineNode, ListItemNode, ListNode } from '@broadside/types';
import { isElement, type Markup, type MarkupElement } from '../markup/markup.ts';
import { element } from './lexical.ts';
import { isPlaceholder } from './picture.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reading } from './reading.ts';
import type { Setting } from './run.ts';

/**
 * A list, and behind it what the editor's lists cannot hold (pictures, tables). An item is one text: its further
 * paragraphs follow after a line end. A nested list stands in an item of its own, as Lexical has it. An item that is
 * only a heading is that heading: LibreOffice numbers headings so.
 */
export function readList(list: MarkupElement, reading: Reading, setting: Setting): BlockNode[] {
  const blocks: BlockNode[] = [];
  const builder = listBuilder(list);
  for (const children of itemsIn(list)) {
    const content = readBlocks(children, reading, { setting });
    if (content.length > 0 && content.every(({ type }) => type === 'heading'))
      blocks.push(...builder.end(), ...content);
    else builder.add(content);
  }
  return [...blocks, ...builder.end()];
}

/** What the items hold. Google Docs and older programs put a nested list beside the item it belongs to. */
function itemsIn(list: MarkupElement): Markup[][] {
  const items: Markup[][] = [];
  for (const child of list.children) {
    if (isElement(child) && child.name === 'li') items.push([...child.children]);
    else if (items.length > 0) items.at(-1)!.push(child);
    else if (isElement(child) || child.trim()) items.push([child]);
  }
  return items;
}

function listBuilder(list: MarkupElement) {
  let nodes: ListItemNode[] = [];
  let behind: BlockNode[] = [];
  let value = startOf(list);
  return {
    add(content: BlockNode[]) {
      const { lines, nested, others } = sortedOut(content);
      if (lines.length > 0) nodes.push(itemOf(onLines(lines), value++));
      for (const each of nested) nodes.push(itemOf([each], value));
      behind.push(...others);
    },
    /** The list as far as it has come, and what stands behind it. */
    end(): BlockNode[] {
      const blocks = nodes.length > 0 ? [listOf(list, nodes), ...behind] : behind;
      [nodes, behind] = [[], []];
      return blocks;
    }
  };
}

function onLines(lines: InlineNode[][]): InlineNode[] {
  return lines.flatMap((line, index) => (index > 0 ? [{ type: 'linebreak', version: 1 }, ...line] : line));
}

function startOf({ attributes }: MarkupElement): number {
  const start = Number(attributes.start ?? 1);
  return Number.isInteger(start) && start > 0 ? start : 1;
}

function listOf(list: MarkupElement, children: ListItemNode[]): ListNode {
  const kind =
    list.name === 'ol'
      ? ({ listType: 'number', tag: 'ol', start: children[0]?.value ?? 1 } as const)
      : ({ listType: 'bullet', tag: 'ul', start: 1 } as const);
  return { ...element, ...kind, type: 'list', children };
}

function itemOf(children: (InlineNode | ListNode)[], value: number): ListItemNode {
  return { ...element, type: 'listitem', value, children };
}

function sortedOut(blocks: BlockNode[]) {
  const found = { lines: [] as InlineNode[][], nested: [] as ListNode[], others: [] as BlockNode[] };
  for (const block of blocks) {
    if (block.type === 'list') found.nested.push(block);
    else if ('children' in block && block.type !== 'table' && !isPlaceholder(block))
      found.lines.push(block.children);
    else found.others.push(block);
  }
  return found;
}
