import type { Direction } from '../direction.ts';
import type { Block, TextBlock } from '../reading/block.ts';
import { directionOfInlines } from '../reading/direction-of-content.ts';
import { textOf } from '../reading/inline.ts';
import { attributes, otherDirection } from './attributes.ts';
import { inlinesToHtml } from './inlines-to-html.ts';
import { listToHtml } from './list-to-html.ts';
import { pictureToHtml } from './picture-to-html.ts';
import type { Rendering } from './rendering.ts';
import { tableToHtml } from './table-to-html.ts';

/** The blocks one after another; `around` is the direction of the element they stand in. */
export function blocksToHtml(blocks: Block[], rendering: Rendering, around: Direction): string {
  return blocks.map((block) => blockToHtml(block, rendering, around)).join('');
}

function blockToHtml(block: Block, rendering: Rendering, around: Direction): string {
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

function textBlockToHtml(block: TextBlock, rendering: Rendering, around: Direction): string {
  const dir = otherDirection(directionOfInlines(block.inlines), around);
  const content = inlinesToHtml(block.inlines, rendering);
  switch (block.kind) {
    case 'paragraph':
      return `<p${attributes({ dir })}>${content}</p>`;
    case 'quote':
      return `<blockquote${attributes({ dir })}><p>${content}</p></blockquote>`;
    case 'heading': {
      const id = rendering.headingId(textOf(block.inlines));
      return `<h${block.level}${attributes({ id, dir })}>${content}</h${block.level}>`;
    }
  }
}
