import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A PostgreSQL for one measurement, with the settings of one whose data is kept. */
export type BenchPostgres = { databaseUrl: string; stop: () => Promise<void> };

/**
 * Like the tests' temporary PostgreSQL, but it waits for the disk as a campaign's does: else publishing would look
 * quicker than it is. Its keeper removes it however this process ends.
 */
export async function startBenchPostgres(): Promise<BenchPostgres> {
  const keeper = fork(path.join(import.meta.dirname, 'postgres-keeper.ts'), {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  });
  const ended = once(keeper, 'exit');
  const message = await Promise.race([once(keeper, 'message'), ended.then(() => null)]);
  if (!message) throw new Error('The PostgreSQL to measure with did not start.');
  return {
    databaseUrl: String(message[0]),
    stop: async () => {
      if (keeper.connected) keeper.disconnect();
      await ended;
    }
  };
}
