import type { TableCellNode, TableNode } from '@broadside/types';
import type { Table } from 'mdast';
import type { Conversion } from '../markdown.ts';
import { toInlines } from './inlines.ts';
import { element, paragraphOf } from './lexical.ts';

/** Lexical's bits: a cell of the heading row, and a cell of the heading column. */
const IN_HEADING_ROW = 1;
const IN_HEADING_COLUMN = 2;

/** The first row and the first column are headings: every table of the demo names its rows at their start. */
export function toTable(table: Table, conversion: Conversion): TableNode {
  const rows = table.children.map((row, rowIndex) => {
    const children = row.children.map((cell, columnIndex): TableCellNode => {
      const headerState = (rowIndex === 0 ? IN_HEADING_ROW : 0) | (columnIndex === 0 ? IN_HEADING_COLUMN : 0);
      const format = table.align?.[columnIndex] === 'right' ? 'end' : '';
      const content = [paragraphOf(toInlines(cell.children, conversion), format)];
      return {
        ...element,
        ...{ backgroundColor: null },
        type: 'tablecell',
        headerState,
        colSpan: 1,
        rowSpan: 1,
        children: content
      };
    });
    return { ...element, type: 'tablerow' as const, children };
  });
  return { ...element, type: 'table', children: rows };
}
