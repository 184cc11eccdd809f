import { startBareServer } from './bare-server.ts';
import { CONNECTIONS, load, type LoadResult } from './load.ts';
import type { Bench, Row, Section } from './measurement.ts';
import { untilQuiet } from './quiet.ts';
import { findTargets, type Target } from './targets.ts';
import { withDemo } from './with-demo.ts';

/** In seconds: until Node has compiled what is hot, and then what counts. */
const WARM_UP = 4;
const MEASURED = 8;

/** How many times a second the CMS and the site answer a reader, beside a bare server of the same answer's size. */
export async function measureReading(bench: Bench): Promise<Section> {
  const rows = await withDemo(bench, async (broadside) => {
    const found: Row[] = [];
    for (const target of Object.values(await findTargets(broadside))) {
      bench.say(target.name);
      const answer = await sizeOf(target);
      await load({ ...target, seconds: WARM_UP, signal: bench.signal });
      await untilQuiet(broadside, bench.signal);
      const ours = await load({ ...target, seconds: MEASURED, signal: bench.signal });
      await untilQuiet(broadside, bench.signal);
      found.push(rowOf({ target, size: answer.size, ours, bare: await loadBare(answer, bench.signal) }));
    }
    return found;
  });
  return {
    title: `Reading: ${CONNECTIONS} connections, ${MEASURED} s each; "bare" is node:http with an answer of the same size`,
    columns: [
      { label: 'answer, kB', digits: 1 },
      { label: 'requests/s' },
      { label: 'p50, ms', digits: 1 },
      { label: 'p99, ms', digits: 1 },
      { label: 'bare requests/s' },
      { label: 'bare p99, ms', digits: 1 },
      { label: '% of bare requests', digits: 2 },
      { label: 'p99, × bare', digits: 1 }
    ],
    rows,
    notes: ['The load tool runs on the same machine, so a ratio says more than a figure.']
  };
}

async function sizeOf({ url, headers }: Target): Promise<{ size: number; type: string }> {
  const response = await fetch(url, { headers });
  const { byteLength } = await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return { size: byteLength, type: response.headers.get('content-type') ?? 'text/plain' };
}

async function loadBare(answer: { size: number; type: string }, signal: AbortSignal): Promise<LoadResult> {
  const bare = await startBareServer(answer.size, answer.type);
  try {
    await load({ url: bare.url, seconds: 1, signal });
    return await load({ url: bare.url, seconds: MEASURED / 2, signal });
  } finally {
    await bare.stop();
  }
}

function rowOf(measured: { target: Target; size: number; ours: LoadResult; bare: LoadResult }): Row {
  const { target, size, ours, bare } = measured;
  return {
    name: target.name,
    values: [
      size / 1000,
      ours.perSecond,
      ours.p50,
      ours.p99,
      bare.perSecond,
      bare.p99,
      (100 * ours.perSecond) / bare.perSecond,
      ours.p99 / bare.p99
    ]
  };
}
