import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '@broadside/scripts/write-whole.ts';
import { machine } from './machine.ts';
import type { Section } from './measurement.ts';

/** A section with the machine's load average around it. */
export type Result = Section & { load: { before: number; after: number } };

/** Git-ignored: figures mean something only beside their machine. */
export const resultsFolder = path.join(import.meta.dirname, 'results');

export const resultsFile = path.join(resultsFolder, 'latest.json');

/** Keeps a run's results as JSON, a row's figures by their columns' labels. */
export async function keepResults(results: Record<string, Result>): Promise<void> {
  const { cores, processor } = machine();
  const measured = Object.entries(results).map(([name, result]) => [name, plain(result)]);
  const kept = {
    measuredAt: new Date().toISOString(),
    machine: { cores, processor },
    ...Object.fromEntries(measured)
  };
  await mkdir(resultsFolder, { recursive: true });
  await writeWhole(resultsFile, `${JSON.stringify(kept, null, 2)}\n`);
}

function plain({ columns, rows, notes, load }: Result) {
  const labels = columns.map(({ label }) => label);
  const figures = rows.map(({ name, values }) => [
    name,
    Object.fromEntries(labels.map((label, index) => [label, rounded(values[index] ?? null)]))
  ]);
  // No lists: Prettier, which checks every file here, would lay them out its own way.
  return { figures: Object.fromEntries(figures), notes: notes.join('\n'), load };
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 1000);
