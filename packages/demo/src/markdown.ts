import type { RichTextDocument } from '@broadside/types';
import { createHash } from 'node:crypto';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { FootnoteDefinition } from 'mdast';
import type { Resolve } from './demo.ts';
import { toBlocks } from './markdown/blocks.ts';
import { documentOf } from './markdown/lexical.ts';

/** What every part of a conversion can ask for. */
export type Conversion = {
  resolve: Resolve;
  /** By label, as written behind `[^`. */
  footnotes: Map<string, FootnoteDefinition>;
  /** The next id for a link, picture or footnote: the same at every reading of the same text. */
  nextId: () => string;
};

/**
 * Turns Markdown (CommonMark and GFM) into the document that the editor would have saved. Beyond plain links there are
 * `[text](statement:key)`, `page:`, `call:`, and `[text](lang:es)` for a passage in another language; a picture
 * alone in its paragraph, `![](key "caption")`, becomes an upload. Throws on anything the editor has no node for.
 */
export function toRichText(markdown: string, options: { seed: string; resolve: Resolve }): RichTextDocument {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const conversion: Conversion = {
    resolve: options.resolve,
    footnotes: new Map(definitions.map((definition) => [definition.identifier, definition])),
    nextId: countedIds(options.seed)
  };
  const text = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  return documentOf(toBlocks(text, conversion));
}

/** Ids in the shape Payload's editor gives (24 hex digits). */
function countedIds(seed: string): () => string {
  let count = 0;
  return () => createHash('sha256').update(`${seed}#${count++}`).digest('hex').slice(0, 24);
}
