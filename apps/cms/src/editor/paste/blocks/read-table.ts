import type { BlockNode, TableCellNode, TableRowNode } from '@broadside/types';
import { elementsIn, isElement, type MarkupElement } from '../markup/markup.ts';
import { element, paragraphOf } from './lexical.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reading } from './reading.ts';
import { BOLD, type Setting } from './run.ts';
import { withHeadRow } from './with-head-row.ts';

/** A simple table stays one; of any other (nested, a single row or column: tables that only lay out) the text stays. */
export function readTable(table: MarkupElement, reading: Reading, setting: Setting): BlockNode[] {
  const rows = rowsOf(table);
  const caption = table.children.filter((child) => isElement(child) && child.name === 'caption');
  const above = readBlocks(caption, reading, { setting });
  if (!isSimple(table, rows)) {
    const cells = rows.flatMap(({ cells }) =>
      cells.flatMap(({ children }) => readBlocks(children, reading, { setting }))
    );
    return [...above, ...cells];
  }
  const children = rows.map((row, index) => readRow(row, index, { reading, setting, width: widthOf(rows) }));
  return [...above, { ...element, type: 'table', children: withHeadRow(children) }];
}

type Row = { isHead: boolean; cells: MarkupElement[] };

function rowsOf(table: MarkupElement): Row[] {
  return table.children.filter(isElement).flatMap((child): Row[] => {
    if (child.name === 'tr') return [{ isHead: false, cells: cellsOf(child) }];
    if (!/^t(head|body|foot)$/.test(child.name)) return [];
    const rows = child.children.filter((row): row is MarkupElement => isElement(row) && row.name === 'tr');
    return rows.map((row) => ({ isHead: child.name === 'thead', cells: cellsOf(row) }));
  });
}

function cellsOf(row: MarkupElement): MarkupElement[] {
  return row.children.filter((cell): cell is MarkupElement => isElement(cell) && /^t[dh]$/.test(cell.name));
}

function isSimple(table: MarkupElement, rows: Row[]): boolean {
  const isLayout = table.attributes.role === 'presentation' || table.attributes.role === 'none';
  const inner = [...elementsIn(table)].slice(1);
  const isPlain = !inner.some(
    ({ name }) => name === 'table' || name === 'blockquote' || /^h[1-6]$/.test(name)
  );
  return !isLayout && isPlain && rows.length > 1 && widthOf(rows) > 1;
}

function widthOf(rows: Row[]): number {
  return Math.max(0, ...rows.map(({ cells }) => cells.reduce((sum, cell) => sum + span(cell, 'colspan'), 0)));
}

type Around = { reading: Reading; setting: Setting; width: number };

function readRow({ isHead, cells }: Row, index: number, { reading, setting, width }: Around): TableRowNode {
  const isHeadRow = isHead || (index === 0 && cells.every(({ name }) => name === 'th'));
  const children = cells.map((cell, column): TableCellNode => {
    const headsRow = !isHeadRow && column === 0 && cell.name === 'th';
    // What heads a row or column is bold as it is.
    const within = isHeadRow || headsRow ? { ...setting, format: setting.format & ~BOLD } : setting;
    const blocks = readBlocks(cell.children, reading, { setting: within });
    return cellOf(blocks, { headerState: isHeadRow ? 1 : headsRow ? 2 : 0, cell });
  });
  const hasSpans = cells.some((cell) => 'rowspan' in cell.attributes || 'colspan' in cell.attributes);
  while (!hasSpans && index === 0 && children.length < width) children.push(cellOf([], { headerState: 0 }));
  return { ...element, type: 'tablerow', children };
}

function cellOf(
  blocks: BlockNode[],
  { headerState, cell }: { headerState: number; cell?: MarkupElement }
): TableCellNode {
  return {
    ...element,
    ...{ backgroundColor: null },
    type: 'tablecell',
    headerState,
    colSpan: cell ? span(cell, 'colspan') : 1,
    rowSpan: cell ? span(cell, 'rowspan') : 1,
    children: blocks.length > 0 ? blocks : [paragraphOf([])]
  };
}

function span({ attributes }: MarkupElement, name: 'colspan' | 'rowspan'): number {
  const value = Number(attributes[name] ?? 1);
  return Number.isInteger(value) && value > 0 && value <= 100 ? value : 1;
}
