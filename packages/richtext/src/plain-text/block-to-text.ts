import { carriable } from '../carriable.ts';
import type { Block, Cell, Picture } from '../reading/block.ts';
import { inlinesToText } from './inlines-to-text.ts';
import { listToText } from './list-to-text.ts';
import type { Writing } from './to-plain-text.ts';

export function blockToText(block: Block, writing: Writing): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlinesToText(block.inlines, writing);
    case 'quote':
      return inlinesToText(block.inlines, writing).replace(/^/gm, '> ');
    case 'rule':
      return '* * *';
    case 'list':
      return listToText(block, writing);
    case 'table':
      return block.rows.map((row) => row.map((cell) => cellToText(cell, writing)).join('\t')).join('\n');
    case 'picture':
      return pictureToText(block, writing);
  }
}

function cellToText(cell: Cell, writing: Writing): string {
  const text = cell.blocks.map((block) => blockToText(block, writing)).join(' ');
  // Tabs and line breaks part cells and rows here.
  return text.replace(/\s+/g, ' ').trim();
}

function pictureToText({ id, caption }: Picture, { picture }: Writing): string {
  const found = picture(id);
  if (found === null) return '';
  const said = 'name' in found ? found.name : found.alternative;
  const alternative = said === null ? null : `[${said.text}]`;
  const credit = found.credit ? `(${found.credit})` : null;
  return [alternative, caption, credit]
    .filter((words) => words !== null)
    .map(carriable)
    .join(' ');
}
