import { sql } from '@payloadcms/db-postgres';
import type { References } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { query } from '../database.ts';
import { referencesOf } from './references-sql.ts';

/** What a body that is not (yet) in the table refers to, a draft's for one. */
export async function readReferences(body: unknown, req: PayloadRequest): Promise<References> {
  const [row] = await query<{ found: References }>(
    req,
    sql`select ${sql.raw(referencesOf('draft.body'))} as found
          from (select ${JSON.stringify(body ?? null)}::jsonb as body) draft`
  );
  return row!.found;
}
