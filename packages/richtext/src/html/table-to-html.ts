import type { Direction } from '../direction.ts';
import type { Cell, Table } from '../reading/block.ts';
import { directionOfBlock, directionOfInlines } from '../reading/direction-of-content.ts';
import { attributes, otherDirection } from './attributes.ts';
import { blocksToHtml } from './blocks-to-html.ts';
import { inlinesToHtml } from './inlines-to-html.ts';
import type { Rendering } from './rendering.ts';

/** A table in a named region that scrolls on a narrow screen and can be reached by keyboard. */
export function tableToHtml(table: Table, rendering: Rendering, around: Direction): string {
  rendering.tables += 1;
  const { labels, number, tables } = rendering;
  const name = tables === 1 ? labels.table : `${labels.table} ${number(tables)}`;
  const own = directionOfBlock(table);
  const rows = table.rows.map((row, position) => {
    const rowsLeft = table.rows.length - position;
    return `<tr>${row.map((cell) => cellToHtml(cell, { row, rowsLeft, rendering, around: own ?? around })).join('')}</tr>`;
  });
  const region = attributes({ class: 'table', role: 'region', tabindex: 0, 'aria-label': name });
  const dir = attributes({ dir: otherDirection(own, around) });
  return `<div${region}><table${dir}><tbody>${rows.join('')}</tbody></table></div>`;
}

type CellPlace = { row: Cell[]; rowsLeft: number; rendering: Rendering; around: Direction };

function cellToHtml(cell: Cell, { row, rowsLeft, rendering, around }: CellPlace): string {
  const rowSpan = Math.min(cell.rowSpan, rowsLeft);
  const colspan = cell.columnSpan > 1 ? cell.columnSpan : null;
  const rowspan = rowSpan > 1 ? rowSpan : null;
  const [only, ...others] = cell.blocks;
  // Nearly every cell is one paragraph, which needs no element of its own.
  const isPlain = only?.kind === 'paragraph' && others.length === 0;
  const dir = isPlain ? otherDirection(directionOfInlines(only.inlines), around) : null;
  const content = isPlain
    ? inlinesToHtml(only.inlines, rendering)
    : blocksToHtml(cell.blocks, rendering, around);
  // A header without words (in the corner, mostly) heads nothing, and would be read out as such.
  const scope = content.trim() ? scopeOf(cell, row) : null;
  const element = scope === null ? 'td' : 'th';
  return `<${element}${attributes({ scope, colspan, rowspan, dir })}>${content}</${element}>`;
}

/**
 * A row of headers heads columns; a header beside data heads its row. The bits alone mislead: Lexical's tools set the
 * row bit for a header row, but its paste reads `scope="col"` as the column bit. They decide where a row is one cell.
 */
function scopeOf(cell: Cell, row: Cell[]): 'col' | 'row' | null {
  if (!isHeader(cell)) return null;
  if (row.length === 1) return cell.isInHeaderRow ? 'col' : 'row';
  return row.every(isHeader) ? 'col' : 'row';
}

function isHeader(cell: Cell): boolean {
  return cell.isInHeaderRow || cell.isInHeaderColumn;
}
