import type { List, ListItem } from './block.ts';
import { asInteger, type JsonObject } from './json.ts';
import { childrenOf, type Place } from './place.ts';
import { readInlines } from './read-inlines.ts';

/** A list with the lists nested in it, or null where it has no items. */
export function readList(node: JsonObject, place: Place): List | null {
  const items: ListItem[] = [];
  for (const child of childrenOf(node, place)) {
    if (child.type !== 'listitem') place.onUnknown(child.type);
    else addItem(items, child.node, child.place);
  }
  if (items.length === 0) return null;
  const isNumbered = node['listType'] === 'number';
  const start = asInteger(node['start'], { from: 0, to: 1_000_000, otherwise: 1 });
  return { kind: 'list', path: place.path, isNumbered, start, items };
}

function addItem(items: ListItem[], node: JsonObject, place: Place) {
  const lists: List[] = [];
  const inlines = readInlines(node, place, (nested) => {
    const list = readList(nested.node, nested.place);
    if (list !== null) lists.push(list);
  });
  const before = items.at(-1);
  // An item that is only a nested list belongs to the item before it, so that numbering counts neither twice.
  if (before !== undefined && inlines.length === 0 && lists.length > 0)
    before.lists = before.lists.concat(lists);
  else items.push({ path: place.path, inlines, lists });
}
