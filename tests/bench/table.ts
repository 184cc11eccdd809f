import type { Column, Row } from './measurement.ts';
import type { Result } from './results.ts';

/** A result as plain text: a line of labels, a line a row, the notes. */
export function tableOf({ title, columns, rows, notes, load }: Result): string {
  const lines = [['', ...columns.map(({ label }) => label)], ...rows.map((row) => cellsOf(row, columns))];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const table = lines.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
  );
  const around = `Load average ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after.`;
  return [title, ...table.map((cells) => `  ${cells.join('   ')}`.trimEnd()), ...notes, around].join('\n');
}

function cellsOf({ name, values }: Row, columns: Column[]): string[] {
  return [name, ...columns.map(({ digits = 0 }, index) => numberOf(values[index] ?? null, digits))];
}

const numberOf = (value: number | null, digits: number) => (value === null ? '–' : value.toFixed(digits));
