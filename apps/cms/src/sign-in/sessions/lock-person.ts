import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../database.ts';

/**
 * Until the request's transaction ends, nobody else starts, ends or rewrites this person's sessions (everybody's,
 * with null). Payload saves a person with the sessions it read before, so what ended in between would be back.
 */
export async function lockPerson(id: string | null, req: PayloadRequest): Promise<void> {
  await query(
    req,
    id === null
      ? sql`select id from users order by id for no key update`
      : sql`select id from users where id = ${id} for no key update`
  );
}
