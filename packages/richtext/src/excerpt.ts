import type { RichTextDocument } from '@broadside/types';
import { canonicalLanguage } from './language.ts';
import type { Block, List } from './reading/block.ts';
import { textOf } from './reading/inline.ts';
import { readDocument } from './reading/read-document.ts';
import { shorten } from './shorten.ts';

/**
 * The beginning of a document's running text in at most so many characters, for a summary: without headings, tables
 * and footnotes, and with links as their text. See `shorten` for where it ends.
 */
export function excerpt(document: RichTextDocument | null, characters: number, language: string): string {
  const blocks = readDocument(document, () => {});
  return shorten(runningText(blocks), { characters, language: canonicalLanguage(language) ?? 'und' });
}

function* runningText(blocks: Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'quote') yield textOf(block.inlines);
    else if (block.kind === 'list') yield* textOfList(block);
  }
}

function* textOfList(list: List): Generator<string> {
  for (const item of list.items) {
    yield textOf(item.inlines);
    for (const nested of item.lists) yield* textOfList(nested);
  }
}
