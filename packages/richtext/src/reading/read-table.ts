import type { Cell, Table } from './block.ts';
import { asInteger, type JsonObject } from './json.ts';
import { childrenOf, type Found, type Place } from './place.ts';
import { readBlocks } from './read-blocks.ts';

/** A table, or null where it has no cells. */
export function readTable(node: JsonObject, place: Place): Table | null {
  const rows = only('tablerow', childrenOf(node, place)).map((row) =>
    only('tablecell', childrenOf(row.node, row.place)).map(readCell)
  );
  return rows.some((row) => row.length > 0) ? { kind: 'table', path: place.path, rows } : null;
}

function only(type: string, children: Found[]): Found[] {
  return children.filter((child) => {
    if (child.type !== type) child.place.onUnknown(child.type);
    return child.type === type;
  });
}

// Lexical's TableCellHeaderStates: 1 is the row bit, 2 the column bit.
function readCell({ node, place }: Found): Cell {
  const state = asInteger(node['headerState'], { from: 0, to: 3, otherwise: 0 });
  return {
    path: place.path,
    isInHeaderRow: (state & 1) !== 0,
    isInHeaderColumn: (state & 2) !== 0,
    columnSpan: asInteger(node['colSpan'], SPAN),
    rowSpan: asInteger(node['rowSpan'], SPAN),
    blocks: readBlocks(node, place)
  };
}

// Far above any table that can be read; HTML itself allows spans that freeze a browser.
const SPAN = { from: 1, to: 100, otherwise: 1 };
