import { asObject, type JsonObject } from './json.ts';

/** How many nodes may stand inside one another, the root not counted: twenty nested lists, or six nested tables. */
export const DEEPEST = 40;

/** Where the reader is. `onUnknown` hears of each type that was left out, once a document. */
export type Place = {
  level: number;
  path: string;
  isInNote: boolean;
  onUnknown: (type: string) => void;
};

/** A child that has a type, and its own place. */
export type Found = { type: string; node: JsonObject; place: Place };

/** A node's children in order. Children that are no nodes, or too deep, are reported and left out. */
export function childrenOf(node: JsonObject, place: Place): Found[] {
  const children = node['children'];
  if (!Array.isArray(children) || children.length === 0) return [];
  if (place.level >= DEEPEST) {
    place.onUnknown('too-deep');
    return [];
  }
  return children.flatMap((child: unknown, position) => {
    const node = asObject(child);
    const type = node?.['type'];
    if (node === null || typeof type !== 'string') {
      place.onUnknown('not-a-node');
      return [];
    }
    return [{ type, node, place: inside(place, position) }];
  });
}

/** The place one step further in. */
export function inside(place: Place, step: number | string): Place {
  const path = place.path === '' ? String(step) : `${place.path}.${step}`;
  return { ...place, level: place.level + 1, path };
}
