import type { Direction } from '../direction.ts';
import type { List, ListItem } from '../reading/block.ts';
import { directionOfBlock, directionOfInlines } from '../reading/direction-of-content.ts';
import { attributes, otherDirection } from './attributes.ts';
import { inlinesToHtml } from './inlines-to-html.ts';
import type { Rendering } from './rendering.ts';

/** A list with the lists nested in it. The list as a whole has a direction, so that its markers stand on one side. */
export function listToHtml(list: List, rendering: Rendering, around: Direction): string {
  const own = directionOfBlock(list);
  const dir = otherDirection(own, around);
  const items = list.items.map((item) => itemToHtml(item, rendering, own ?? around)).join('');
  if (!list.isNumbered) return `<ul${attributes({ dir })}>${items}</ul>`;
  return `<ol${attributes({ start: list.start === 1 ? null : list.start, dir })}>${items}</ol>`;
}

function itemToHtml(item: ListItem, rendering: Rendering, around: Direction): string {
  const own = directionOfInlines(item.inlines);
  const content = inlinesToHtml(item.inlines, rendering);
  const nested = item.lists.map((list) => listToHtml(list, rendering, own ?? around)).join('');
  return `<li${attributes({ dir: otherDirection(own, around) })}>${content}${nested}</li>`;
}
