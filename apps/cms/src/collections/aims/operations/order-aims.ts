import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../../database.ts';
import { inTransaction } from '../../../in-transaction.ts';
import { currentAims } from './current-aims.ts';
import { done, refused, stale, type Outcome } from './outcome.ts';
import { numbersStay } from './refusals.ts';
import { takeTurn } from './take-turn.ts';

/** The ids of the aims without a number, in the wanted order and in the one it was made from. */
type Order = { ids: string[]; was: string[] };

/** Puts the aims that have no number yet in order. Stale where that order was changed meanwhile. */
export async function orderAims({ ids, was }: Order, req: PayloadRequest): Promise<Outcome> {
  return await inTransaction(req, async () => {
    await takeTurn(req);
    const aims = await currentAims(req);
    const numbered = aims.filter(({ number }) => number !== null);
    if (numbered.some(({ id }) => ids.includes(id))) return refused(numbersStay);

    const free = aims.filter(({ number }) => number === null).map(({ id }) => id);
    if (!isSame(free, was) || !isSame([...free].sort(), [...ids].sort())) return stale;

    const first = Math.max(0, ...numbered.map(({ position, number }) => position ?? number ?? 0)) + 1;
    for (const [index, id] of ids.entries()) await place({ id, position: first + index }, req);
    return done;
  });
}

const isSame = (some: string[], others: string[]) => some.join() === others.join();

/** Plain SQL: an order is not a version of the words. */
async function place({ id, position }: { id: string; position: number }, req: PayloadRequest): Promise<void> {
  await query(req, sql`update aims set position = ${position} where id = ${id}`);
  await query(req, sql`update _aims_v set version_position = ${position} where parent_id = ${id} and latest`);
}
