import { canonicalLanguage } from '../language.ts';
import { closeUpFootnotes } from './close-up-footnotes.ts';
import type { Inline, Text } from './inline.ts';
import { asInteger, asObject, asText, type JsonObject } from './json.ts';
import { childrenOf, type Found, type Place } from './place.ts';
import { readFootnote } from './read-footnote.ts';
import { readLink } from './read-link.ts';

/** The inline content of a block. In a list item, `onList` takes the lists nested in it; elsewhere they are unknown. */
export function readInlines(parent: JsonObject, place: Place, onList?: (list: Found) => void): Inline[] {
  const inlines = childrenOf(parent, place).flatMap((found) => {
    if (found.type === 'list' && onList !== undefined) {
      onList(found);
      return [];
    }
    const inlines = readInline(found);
    if (inlines === null) found.place.onUnknown(found.type);
    return inlines ?? [];
  });
  return closeUpFootnotes(inlines);
}

function readInline({ type, node, place }: Found): Inline[] | null {
  switch (type) {
    case 'text':
      return readText(node);
    case 'linebreak':
      return [{ kind: 'break' }];
    case 'tab':
      return [{ kind: 'tab' }];
    case 'link':
    case 'autolink':
      return readLink(node, readInlines(node, place));
    case 'inlineBlock':
      return readFootnote(node, place);
  }
  return null;
}

function readText(node: JsonObject): Text[] {
  const text = asText(node['text']);
  if (text === null || text === '') return [];
  const format = asInteger(node['format'], { from: 0, to: 0xffff, otherwise: 0 });
  return [{ kind: 'text', text, format, language: canonicalLanguage(asObject(node['$'])?.['language']) }];
}
