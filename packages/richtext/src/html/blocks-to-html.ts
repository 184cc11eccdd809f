import type { Direction } from '../direction.ts';
import type { Block, Heading, Paragraph, Quote } from '../reading/block.ts';
import { directionOfInlines } from '../reading/direction-of-content.ts';
import { textOf } from '../reading/inline.ts';
import { attributes, otherDirection } from './attributes.ts';
import { inlinesToHtml } from './inlines-to-html.ts';
import { listToHtml } from './list-to-html.ts';
import { pictureToHtml } from './picture-to-html.ts';
import { quotesToHtml } from './quotes-to-html.ts';
import type { Rendering } from './rendering.ts';
import { tableToHtml } from './table-to-html.ts';

/** The blocks one after another; `around` is the direction of the element they stand in. */
export function blocksToHtml(blocks: Block[], rendering: Rendering, around: Direction): string {
  return withQuotesTogether(blocks)
    .map((part) =>
      Array.isArray(part) ? quotesToHtml(part, rendering, around) : blockToHtml(part, rendering, around)
    )
    .join('');
}

type OtherBlock = Exclude<Block, Quote>;

function withQuotesTogether(blocks: Block[]): (OtherBlock | Quote[])[] {
  const parts: (OtherBlock | Quote[])[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind !== 'quote') parts.push(block);
    else if (Array.isArray(last)) last.push(block);
    else parts.push([block]);
  }
  return parts;
}

function blockToHtml(block: OtherBlock, rendering: Rendering, around: Direction): string {
  switch (block.kind) {
    case 'rule':
      return '<hr>';
    case 'list':
      return listToHtml(block, rendering, around);
    case 'table':
      return tableToHtml(block, rendering, around);
    case 'picture':
      return pictureToHtml(block, rendering, around);
    default:
      return textBlockToHtml(block, rendering, around);
  }
}

function textBlockToHtml(block: Paragraph | Heading, rendering: Rendering, around: Direction): string {
  const dir = otherDirection(directionOfInlines(block.inlines), around);
  const content = inlinesToHtml(block.inlines, rendering);
  if (block.kind === 'paragraph') return `<p${attributes({ dir })}>${content}</p>`;
  const id = rendering.headingId(textOf(block.inlines));
  return `<h${block.level}${attributes({ id, dir })}>${content}</h${block.level}>`;
}
