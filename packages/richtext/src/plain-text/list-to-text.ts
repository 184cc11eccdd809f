import type { List, ListItem } from '../reading/block.ts';
import { inlinesToText } from './inlines-to-text.ts';
import type { Writing } from './to-plain-text.ts';

export function listToText(list: List, writing: Writing): string {
  return list.items
    .map((item, position) => {
      const marker = list.isNumbered ? `${writing.number(list.start + position)}. ` : '• ';
      return itemToText(item, marker, writing);
    })
    .join('\n');
}

function itemToText(item: ListItem, marker: string, writing: Writing): string {
  const lines = [
    inlinesToText(item.inlines, writing),
    ...item.lists.map((list) => listToText(list, writing))
  ];
  // Further lines stand under the text, not under the marker.
  return marker + lines.join('\n').replaceAll('\n', `\n${' '.repeat(marker.length)}`);
}
