import type { LinkedCollection } from '@broadside/types';
import { safeAddress } from '../address.ts';
import type { Inline, Link } from './inline.ts';
import { isBlank } from './inline.ts';
import { asId, asObject, type JsonObject } from './json.ts';

/**
 * A link around the text it held. A link in a link is undone, and a footnote in one follows it, since neither may stand
 * inside a link. Where the address is refused, or there is nothing to click, the content comes back without a link.
 */
export function readLink(node: JsonObject, content: Inline[]): Inline[] {
  const inlines = content.flatMap((inline) => (inline.kind === 'link' ? inline.inlines : [inline]));
  const footnotes = inlines.filter((inline) => inline.kind === 'footnote');
  const text = inlines.filter((inline) => inline.kind !== 'footnote');
  const target = targetOf(asObject(node['fields']));
  return target === null || isBlank(text) ? inlines : [{ kind: 'link', target, inlines: text }, ...footnotes];
}

function targetOf(fields: JsonObject | null): Link['target'] | null {
  if (fields?.['linkType'] === 'internal') return documentOf(asObject(fields['doc']));
  const address = safeAddress(fields?.['url']);
  return address === null ? null : { address };
}

function documentOf(doc: JsonObject | null): Link['target'] | null {
  const collection = doc?.['relationTo'];
  const id = asId(doc?.['value']);
  return id !== null && isLinked(collection) ? { collection, id } : null;
}

const linked: readonly unknown[] = [
  'statements',
  'action-calls',
  'aims',
  'pages'
] satisfies LinkedCollection[];

function isLinked(collection: unknown): collection is LinkedCollection {
  return linked.includes(collection);
}
