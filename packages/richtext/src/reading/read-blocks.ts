import type { Block, Heading, Picture } from './block.ts';
import { isBlank } from './inline.ts';
import { asId, asObject, asText, type JsonObject } from './json.ts';
import { childrenOf, type Found, type Place } from './place.ts';
import { readInlines } from './read-inlines.ts';
import { readList } from './read-list.ts';
import { readTable } from './read-table.ts';

/** The blocks in a root, a table cell or a footnote. Blocks in which nothing can be seen are left out. */
export function readBlocks(parent: JsonObject, place: Place): Block[] {
  return childrenOf(parent, place).flatMap((found) => {
    const block = readBlock(found);
    if (block === 'unknown') found.place.onUnknown(found.type);
    return block === 'unknown' || block === null ? [] : [block];
  });
}

function readBlock({ type, node, place }: Found): Block | 'unknown' | null {
  switch (type) {
    case 'paragraph':
    case 'quote': {
      const inlines = readInlines(node, place);
      return isBlank(inlines) ? null : { kind: type, path: place.path, inlines };
    }
    case 'list':
      return readList(node, place);
  }
  // A footnote is a short text: nothing that belongs in an outline or needs the width of the page.
  return place.isInNote ? 'unknown' : readBodyBlock({ type, node, place });
}

function readBodyBlock({ type, node, place }: Found): Block | 'unknown' | null {
  switch (type) {
    case 'heading': {
      const inlines = readInlines(node, place);
      return isBlank(inlines) ? null : { kind: 'heading', path: place.path, level: levelOf(node), inlines };
    }
    case 'horizontalrule':
      return { kind: 'rule', path: place.path };
    case 'table':
      return readTable(node, place);
    case 'upload':
      return readPicture(node, place);
  }
  return 'unknown';
}

// A pasted h1 or h6 stays a heading, at the nearest level that a page's text has.
function levelOf(node: JsonObject): Heading['level'] {
  const tag = node['tag'];
  if (tag === 'h3') return 3;
  return tag === 'h4' || tag === 'h5' || tag === 'h6' ? 4 : 2;
}

function readPicture(node: JsonObject, place: Place): Picture | 'unknown' {
  const id = asId(node['value']);
  if (node['relationTo'] !== 'media' || id === null) return 'unknown';
  const caption = asText(asObject(node['fields'])?.['caption'])?.trim();
  return { kind: 'picture', path: place.path, id, caption: caption || null };
}
