import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A PostgreSQL for a test run. `url` gives the connection string of one of its databases. */
export type TemporaryPostgres = { url: (database: string) => string; stop: () => Promise<void> };

/**
 * Starts a PostgreSQL on a free port with its data in a temporary folder. A process of its own keeps it: when
 * the caller ends, in whatever way, that process stops the server and removes the folder.
 */
export async function startTemporaryPostgres(): Promise<TemporaryPostgres> {
  const keeper = fork(path.join(import.meta.dirname, 'keeper.ts'), {
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc']
  });
  let problem = '';
  keeper.stderr?.on('data', (chunk) => (problem += chunk));
  const ended = once(keeper, 'exit');
  const message = await Promise.race([once(keeper, 'message'), once(keeper, 'close').then(() => null)]);
  if (!message) throw new Error(`A PostgreSQL for the tests did not start:\n${problem}`);
  const [address] = message as [string];

  return {
    url: (database) => Object.assign(new URL(address), { pathname: `/${database}` }).href,
    stop: async () => {
      if (keeper.connected) keeper.disconnect();
      await ended;
    }
  };
}
