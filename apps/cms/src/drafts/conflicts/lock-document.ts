import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../database.ts';
import type { EditorialCollection } from '../../documents/editorial.ts';

type Place = { collection: EditorialCollection; id: string };

/**
 * Holds back every other save of this document until the request's transaction ends. Whoever locks several does so
 * in the order of their ids, or two would wait for one another.
 */
export async function lockDocument({ collection, id }: Place, req: PayloadRequest): Promise<void> {
  const name = `document ${collection} ${id}`;
  await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}
