import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../database.ts';
import { inTransaction } from '../../in-transaction.ts';
import { lockPerson } from './lock-person.ts';

/** Ends all sessions of a person, but the one with the id `except` where it is given. In the request's transaction. */
export async function endSessions(userId: string, req: PayloadRequest, except?: string): Promise<void> {
  await inTransaction(req, async () => {
    // Two statements: the second has to see what the lock's holder before us wrote.
    await lockPerson(userId, req);
    await query(
      req,
      sql`delete from users_sessions where _parent_id = ${userId} and id is distinct from ${except ?? null}`
    );
  });
}
