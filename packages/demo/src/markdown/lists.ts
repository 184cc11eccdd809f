import type { InlineNode, ListItemNode, ListNode } from '@broadside/types';
import type { List, ListItem } from 'mdast';
import type { Conversion } from '../markdown.ts';
import { toInlines } from './inlines.ts';
import { element } from './lexical.ts';

export function toList(list: List, conversion: Conversion, depth: number): ListNode {
  const start = list.start ?? 1;
  const children: ListItemNode[] = [];
  let value = start;
  for (const item of list.children) {
    const { text, nested } = partsOf(item, conversion, depth);
    children.push(itemOf(text, value++, depth));
    // A nested list stands in an item of its own behind the one it belongs to, and does not count.
    if (nested) children.push(itemOf([nested], value, depth));
  }
  const kind = list.ordered
    ? ({ listType: 'number', tag: 'ol' } as const)
    : ({ listType: 'bullet', tag: 'ul' } as const);
  return { ...element, ...kind, type: 'list', start, children };
}

function itemOf(children: (InlineNode | ListNode)[], value: number, depth: number): ListItemNode {
  return { ...element, type: 'listitem', indent: depth, value, children };
}

function partsOf(item: ListItem, conversion: Conversion, depth: number) {
  const [first, second, ...rest] = item.children;
  if (first?.type !== 'paragraph' || rest.length > 0 || (second && second.type !== 'list'))
    throw new Error('A list item is one paragraph, and a nested list at most');
  return {
    text: toInlines(first.children, conversion),
    nested: second ? toList(second, conversion, depth + 1) : null
  };
}
