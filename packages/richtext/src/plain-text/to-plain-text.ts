import type { RichTextDocument } from '@broadside/types';
import type { Block } from '../reading/block.ts';
import { readDocument } from '../reading/read-document.ts';
import type { DocumentTarget, ResolvedFile, ResolvedLink, ResolvedPicture } from '../resolving.ts';
import { blockToText } from './block-to-text.ts';

export type PlainTextOptions = {
  /** Null where a reader may not see the document: the link's text stays. */
  link: (target: DocumentTarget) => ResolvedLink | null;
  /** Null where there is no such picture or file: its caption is left out too. */
  picture: (
    id: string
  ) => Pick<ResolvedPicture, 'alternative' | 'credit'> | Pick<ResolvedFile, 'name' | 'credit'> | null;
  /** Told of each type of node that was left out, once a document. */
  onUnknown: (type: string) => void;
  /** Digits as the language writes them; plain ones without it. */
  number?: (number: number) => string;
};

/** What one writing keeps while it goes through the document. */
export type Writing = PlainTextOptions & { notes: Block[][]; number: (number: number) => string };

/**
 * The document as text to read: blank lines between blocks, lists with bullets or numbers, links as `text (address)`,
 * table cells parted by tabs, footnotes as `[1]` with their texts at the end. No line break at the end.
 */
export function toPlainText(document: RichTextDocument | null, options: PlainTextOptions): string {
  const writing: Writing = { ...options, notes: [], number: options.number ?? String };
  const blocks = readDocument(document, options.onUnknown).map((block) => blockToText(block, writing));
  const notes = writing.notes.map((note, position) => noteToText(note, position + 1, writing));
  if (notes.length > 0) blocks.push(notes.join('\n'));
  return blocks.filter((block) => block !== '').join('\n\n');
}

function noteToText(blocks: Block[], position: number, writing: Writing): string {
  const text = blocks.map((block) => blockToText(block, writing)).join('\n');
  return `[${writing.number(position)}] ${text}`;
}
