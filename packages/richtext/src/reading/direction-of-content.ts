import { directionOf, directionOfText, type Direction } from '../direction.ts';
import type { Block, List } from './block.ts';
import type { Inline } from './inline.ts';

/** The direction of a block's text, or null where it has no strong letter. */
export function directionOfBlock(block: Block): Direction | null {
  for (const inlines of inlinesIn(block)) {
    const direction = directionOfInlines(inlines);
    if (direction !== null) return direction;
  }
  return null;
}

/**
 * As UAX #9, P2 and P3. A passage marked as another language is an isolate, so it decides only where nothing else does:
 * an English sentence that opens with an Arabic title still runs left to right.
 */
export function directionOfInlines(inlines: Inline[]): Direction | null {
  const texts = inlines.flatMap((inline) => (inline.kind === 'link' ? inline.inlines : [inline]));
  const own = texts
    .map((inline) => (inline.kind === 'text' && inline.language === null ? inline.text : ''))
    .join('');
  return directionOfText(own) ?? directionOfMark(texts);
}

function directionOfMark(texts: Inline[]): Direction | null {
  for (const inline of texts) {
    if (inline.kind === 'text' && inline.language !== null) return directionOf(inline.language);
  }
  return null;
}

function* inlinesIn(block: Block): Generator<Inline[]> {
  if (block.kind === 'list') yield* inlinesInList(block);
  else if (block.kind === 'table') {
    for (const cell of block.rows.flat()) for (const inner of cell.blocks) yield* inlinesIn(inner);
  } else if (block.kind !== 'rule' && block.kind !== 'picture') yield block.inlines;
}

function* inlinesInList(list: List): Generator<Inline[]> {
  for (const item of list.items) {
    yield item.inlines;
    for (const nested of item.lists) yield* inlinesInList(nested);
  }
}
