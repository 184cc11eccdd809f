import type { Footnote } from './inline.ts';
import { asObject, type JsonObject } from './json.ts';
import { DEEPEST, inside, type Place } from './place.ts';
import { readBlocks } from './read-blocks.ts';

/** A footnote, nothing where it is empty or stands in another footnote, or null where the inline block is unknown. */
export function readFootnote(node: JsonObject, place: Place): Footnote[] | null {
  const fields = asObject(node['fields']);
  if (fields?.['blockType'] !== 'footnote') return null;
  const root = asObject(asObject(fields['note'])?.['root']);
  if (root === null) return [];
  if (place.isInNote || place.level >= DEEPEST) {
    place.onUnknown(place.isInNote ? 'footnote-in-footnote' : 'too-deep');
    return [];
  }
  const blocks = readBlocks(root, { ...inside(place, 'note'), isInNote: true });
  return blocks.length === 0 ? [] : [{ kind: 'footnote', path: place.path, blocks }];
}
