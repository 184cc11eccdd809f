import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '@broadside/scripts/write-whole.ts';
import { machine } from './machine.ts';
import type { Section } from './measurement.ts';

/** A section with the machine's load average around it. */
export type Result = Section & { load: { before: number; after: number } };

/** Git-ignored: figures mean something only beside their machine. */
export const resultsFolder = path.join(import.meta.dirname, 'results');

/** Keeps the results as JSON, a row's figures by their columns' labels; gives the file. */
export async function keepResults(results: Record<string, Result>): Promise<string> {
  const { cores, processor } = machine();
  const measured = Object.entries(results).map(([name, result]) => [name, plain(result)]);
  const kept = {
    measuredAt: new Date().toISOString(),
    machine: { cores, processor },
    ...Object.fromEntries(measured)
  };
  const file = path.join(resultsFolder, 'latest.json');
  await mkdir(resultsFolder, { recursive: true });
  await writeWhole(file, `${JSON.stringify(kept, null, 2)}\n`);
  return file;
}

function plain({ columns, rows, notes, load }: Result) {
  const labels = columns.map(({ label, unit }) => (unit ? `${label}, ${unit}` : label));
  const figures = rows.map(({ name, values }) => [
    name,
    Object.fromEntries(labels.map((label, index) => [label, values[index] ?? null]))
  ]);
  return { figures: Object.fromEntries(figures), notes, load };
}
