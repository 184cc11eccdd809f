import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../database.ts';
import type { EditorialCollection } from '../../documents/editorial.ts';

export type Holder = { form: string; person: string; name: string; since: string };

/** A form that was not heard of for so long is taken for closed. SQL. */
export const patience = `interval '30 seconds'`;

/** The open form that may write to a document now; null if there is none. `since` is ISO 8601. */
export async function holderOf(
  { collection, id }: { collection: EditorialCollection; id: string },
  req: PayloadRequest
): Promise<Holder | null> {
  const [holder] = await query<Omit<Holder, 'since'> & { since: string | Date }>(
    req,
    sql`select p.form, p.person, u.name, p.since from presence p join users u on u.id = p.person
         where p.collection = ${collection} and p.document = ${id}
           and p.holds and p.seen_at > now() - ${sql.raw(patience)}`
  );
  return holder ? { ...holder, since: new Date(holder.since).toISOString() } : null;
}
