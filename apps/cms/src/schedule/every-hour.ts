import { sql } from '@payloadcms/db-postgres';
import { createLocalReq, type Payload } from 'payload';
import { query } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { log } from '../log.ts';

type Sweep = { name: string; work: (payload: Payload) => Promise<unknown> };
const sweeps: Sweep[] = [];

/** Has `work` done about once an hour by whichever process runs the jobs; it must be harmless when it is done twice. */
export function everyHour(name: string, work: Sweep['work']): void {
  sweeps.push({ name, work });
}

/** Does all of it, each on its own: one that fails does not keep the others from their work. */
export async function sweep(payload: Payload): Promise<void> {
  for (const each of sweeps) {
    try {
      await alone(each, payload);
    } catch (error) {
      log.error({ err: error, sweep: each.name }, 'a sweep failed and will be tried again in an hour');
    }
  }
}

/** Skipped while another process is at the same work. The lock lives as long as a transaction that does nothing else. */
async function alone({ name, work }: Sweep, payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const [{ free } = { free: false }] = await query<{ free: boolean }>(
      req,
      sql`select pg_try_advisory_xact_lock(hashtext('sweep'), hashtext(${name})) as free`
    );
    if (free) await work(payload);
  });
}
