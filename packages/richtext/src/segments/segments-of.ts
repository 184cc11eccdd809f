import type { RichTextDocument } from '@broadside/types';
import type { Block, List } from '../reading/block.ts';
import { isBlank, textOf, type Inline } from '../reading/inline.ts';
import { readDocument } from '../reading/read-document.ts';
import type { Segment, SegmentKind } from './segment.ts';

/** The segments of a document in reading order; a footnote's follow the one that refers to it. */
export function segmentsOf(document: RichTextDocument | null): Segment[] {
  return [...segmentsInBlocks(readDocument(document, () => {}))];
}

/** `around` is the kind that the place gives to every text in it; null in the body. */
function* segmentsInBlocks(blocks: Block[], around: 'cell' | 'footnote' | null = null): Generator<Segment> {
  for (const block of blocks) {
    if (block.kind === 'list') yield* segmentsInList(block, around);
    else if (block.kind === 'table') {
      for (const cell of block.rows.flat()) yield* segmentsInBlocks(cell.blocks, 'cell');
    } else if (block.kind === 'picture') {
      const { path, caption } = block;
      if (caption !== null) yield { kind: 'caption', path, text: caption, content: caption };
    } else if (block.kind !== 'rule') yield* segmentsInText(block.inlines, block.path, around ?? block.kind);
  }
}

function* segmentsInList(list: List, around: 'cell' | 'footnote' | null): Generator<Segment> {
  for (const item of list.items) {
    yield* segmentsInText(item.inlines, item.path, around ?? 'item');
    for (const nested of item.lists) yield* segmentsInList(nested, around);
  }
}

function* segmentsInText(inlines: Inline[], path: string, kind: SegmentKind): Generator<Segment> {
  if (isBlank(inlines)) return;
  yield { kind, path, text: textOf(inlines), content: JSON.stringify(inlines, withoutNote) };
  for (const inline of inlines)
    if (inline.kind === 'footnote') yield* segmentsInBlocks(inline.blocks, 'footnote');
}

// That a footnote stands here belongs to this segment; where it lies and what it says do not.
function withoutNote(this: unknown, name: string, value: unknown): unknown {
  const isOfNote = typeof this === 'object' && this !== null && 'kind' in this && this.kind === 'footnote';
  return isOfNote && name !== 'kind' ? undefined : value;
}
