import { setTimeout as wait } from 'node:timers/promises';
import { withClient } from '@broadside/scripts/postgres/databases.ts';
import type { Broadside } from '../support/run-broadside.ts';

type Quiet = Pick<Broadside, 'cmsUrl' | 'siteUrl' | 'databaseUrl'>;

const IN_A_ROW = 5;
/** In milliseconds. A busy machine may be slower than this for good: the error says so. */
const AT_ONCE = 50;
const LONGEST = 60_000;

/**
 * Waits until both apps answer at once, several times in a row, and the database works on nothing: a load leaves a
 * queue behind it, and what is measured next would pay for that.
 */
export async function untilQuiet(broadside: Quiet, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + LONGEST;
  await withClient(broadside.databaseUrl, async (client) => {
    const isIdle = async () => {
      const { rows } = await client.query<{ active: number }>(
        `select count(*)::int as active from pg_stat_activity where state <> 'idle' and pid <> pg_backend_pid()`
      );
      return rows[0]?.active === 0;
    };
    for (let quiet = 0; quiet < IN_A_ROW;) {
      signal.throwIfAborted();
      if (Date.now() > deadline) throw new Error('It did not come to rest: is the machine busy otherwise?');
      const slowest = Math.max(
        await timeToAnswer(`${broadside.cmsUrl}/healthz`),
        await timeToAnswer(`${broadside.siteUrl}/healthz`)
      );
      quiet = slowest < AT_ONCE && (await isIdle()) ? quiet + 1 : 0;
      await wait(20);
    }
  });
}

async function timeToAnswer(address: string): Promise<number> {
  const start = performance.now();
  await (await fetch(address)).arrayBuffer();
  return performance.now() - start;
}
