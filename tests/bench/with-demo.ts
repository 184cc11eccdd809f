import { mkdir } from 'node:fs/promises';
import { runBroadside, type Broadside } from '../support/run-broadside.ts';
import type { Bench } from './measurement.ts';
import { startBenchPostgres } from './postgres.ts';
import { untilQuiet } from './quiet.ts';

/** Runs `work` on a fresh Broadside with the demo campaign, once it has come to rest, and clears it away. */
export async function withDemo<Result>(
  { builds, signal, profiles, say }: Bench,
  work: (broadside: Broadside) => Promise<Result>
): Promise<Result> {
  signal.throwIfAborted();
  say('starting a Broadside with the demo');
  if (profiles) await mkdir(profiles, { recursive: true });
  const postgres = await startBenchPostgres();
  try {
    const { databaseUrl } = postgres;
    // Written when an app ends.
    const profiling: Record<string, string> = profiles
      ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profiles}` }
      : {};
    const broadside = await runBroadside({ databaseUrl, builds, demo: true, variables: profiling });
    try {
      await untilQuiet(broadside, signal);
      return await work(broadside);
    } finally {
      await broadside.stop();
    }
  } finally {
    await postgres.stop();
  }
}
