import type { Change } from '@broadside/types';
import type { Pool } from 'pg';

/** At most this many are read at once; the reader asks again for the rest. */
export const atOnce = 1000;

/** The changes after a number, in their order. */
export async function readChanges(pool: Pool, after: number): Promise<Change[]> {
  const { rows } = await pool.query<Change>({
    name: 'read-changes',
    text: `select number::float8 as number, collection, document as id, work
             from changes where number > $1 order by number limit ${atOnce}`,
    values: [after]
  });
  return rows;
}

/** The oldest and newest number kept; both 0 while nothing was changed yet. */
export async function changesKept(pool: Pool): Promise<{ oldest: number; newest: number }> {
  const { rows } = await pool.query<{ oldest: number; newest: number }>(
    `select coalesce(min(number), 0)::float8 as oldest, coalesce(max(number), 0)::float8 as newest from changes`
  );
  return rows[0]!;
}

/** Forgets changes older than 30 days, but never the newest: its number is what readers count from. */
export async function forgetOldChanges(pool: Pool): Promise<void> {
  await pool.query(
    `delete from changes where at < now() - interval '30 days' and number < (select max(number) from changes)`
  );
}
