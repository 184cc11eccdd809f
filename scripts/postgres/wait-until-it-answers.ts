import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** Recovery after a power cut replays at most `max_wal_size`; two minutes is ample. */
const LONGEST = 120_000;

/** Null when the server at `url` answers a query, else why it will not. */
export async function waitUntilItAnswers(url: string, ended: Promise<void>): Promise<string | null> {
  const controller = new AbortController();
  const hasEnded = ended.then(() => controller.abort());
  const deadline = Date.now() + LONGEST;
  let problem = '';
  while (Date.now() < deadline && !controller.signal.aborted) {
    const outcome = await tryQuery(url);
    if (outcome === null) return null;
    problem = outcome;
    await Promise.race([wait(30), hasEnded]);
  }
  return controller.signal.aborted ? 'it ended at once' : problem;
}

async function tryQuery(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  // A server that shuts down between connecting and the query also reports on the client itself.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.end();
  }
}
