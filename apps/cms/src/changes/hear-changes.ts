import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Logger } from 'pino';

type Hearing = { address: string; onHeard: () => void; log: Logger; signal: AbortSignal };

/** In milliseconds. */
const firstPause = 500;
const longestPause = 10_000;
const askEvery = 15_000;

/**
 * Calls back when PostgreSQL says that something changed, and each time it begins to listen, since something may have
 * been missed before. Ends only by its signal: one connection at a time, and longer and longer pauses between tries.
 */
export async function hearChanges({ address, onHeard, log, signal }: Hearing): Promise<void> {
  let wait = firstPause;
  while (!signal.aborted) {
    try {
      await listenOnce({
        address,
        signal,
        onHeard: () => {
          wait = firstPause;
          onHeard();
        }
      });
    } catch (error) {
      if (!signal.aborted) log.warn({ err: error }, 'the connection that hears of changes broke');
    }
    await pause(wait, undefined, { signal }).catch(() => undefined);
    wait = Math.min(wait * 2, longestPause);
  }
}

/** Listens on one connection until it ends, however it ends. */
async function listenOnce({ address, onHeard, signal }: Omit<Hearing, 'log'>): Promise<void> {
  const client = new Client({
    connectionString: address,
    application_name: 'broadside changes',
    connectionTimeoutMillis: 5000,
    query_timeout: 5000
  });
  const ended = Promise.withResolvers<void>();
  client.on('error', ended.reject);
  client.on('end', () => ended.resolve());
  client.on('notification', onHeard);
  ended.promise.catch(() => undefined);
  try {
    await client.connect();
    await client.query('listen changes');
    onHeard();
    await Promise.race([ended.promise, once(signal, 'abort'), askNowAndThen(client)]);
  } finally {
    client.removeAllListeners();
    // A connection that broke can break once more while it is put away.
    client.on('error', () => undefined);
    await client.end().catch(() => undefined);
  }
}

/** A line that died silently says nothing by itself: fails as soon as a question gets no answer. */
async function askNowAndThen(client: Client): Promise<never> {
  for (;;) {
    await pause(askEvery, undefined, { ref: false });
    await client.query('select 1');
  }
}
