import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { copyCheckout } from './copy-checkout.ts';
import type { Bench, Row, Section } from './measurement.ts';
import { emptyCaches, newcomersVariables } from './newcomer.ts';
import { timeNpmStart, type TimedStart } from './npm-start.ts';

type Named = { name: string; start: TimedStart };

/**
 * Seconds of `npm start` in a copy of the checkout, so that a running one is left alone: the first, which makes and
 * fills the demo's database, and the second. With `cold` also one with nothing installed, built or cached.
 */
export async function measureStart(bench: Bench): Promise<Section> {
  // Before the cold one, which takes minutes in which the sources may move away from the builds.
  const installed = await startInstalled(bench);
  const starts = [...(bench.cold ? await startCold(bench) : []), ...installed];
  return {
    title: 'npm start, until the site answers',
    columns: [
      { label: 'start, s', digits: 1 },
      { label: 'stop, s', digits: 1 }
    ],
    rows: starts.map(({ name, start }): Row => ({ name, values: [start.toAnswer, start.toStop] })),
    notes: starts.map(({ name, start }) => `${name}: ${start.steps.map(asWords).join(', ')}.`)
  };
}

async function startCold(bench: Bench): Promise<Named[]> {
  const caches = await mkdtemp(path.join(os.tmpdir(), 'broadside-caches-'));
  const copy = await copyCheckout(null);
  const variables = { ...newcomersVariables(), ...emptyCaches(caches) };
  try {
    bench.say('cold: installing from the registry and building takes minutes');
    const start = await timeNpmStart(copy, { variables, signal: bench.signal });
    if (!existsSync(path.join(caches, 'pnpm-store')) || !existsSync(path.join(caches, 'npm-cache'))) {
      throw new Error('The cold start was not cold: pnpm or npm kept its packages elsewhere.');
    }
    return [{ name: 'cold: nothing installed or cached', start }];
  } finally {
    for (const folder of [copy, caches]) await rm(folder, { recursive: true, force: true });
  }
}

async function startInstalled(bench: Bench): Promise<Named[]> {
  bench.say('copying the checkout with its packages and builds');
  const copy = await copyCheckout(bench.builds);
  const run = { variables: newcomersVariables(), signal: bench.signal };
  try {
    bench.say('starting it for the first time');
    const first = await timeNpmStart(copy, run);
    bench.say('starting it again');
    const warm = await timeNpmStart(copy, run);
    return [
      {
        name: hasBuilt(first) ? 'installed, builds out of date' : 'installed and built, no database',
        start: first
      },
      { name: 'warm: second start', start: warm }
    ];
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Somebody saved a file between the bench's build and the copy. */
const hasBuilt = ({ steps }: TimedStart) =>
  steps.some(({ text }) => text.startsWith('Building') && !text.endsWith('(unchanged)'));

const asWords = ({ text, seconds }: TimedStart['steps'][number]) => `${text} ${seconds} s`;
