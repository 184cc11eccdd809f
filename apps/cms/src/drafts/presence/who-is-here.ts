import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../database.ts';
import type { EditorialCollection } from '../../documents/editorial.ts';
import { holderOf, patience } from './holder.ts';
import type { PresenceAnswer } from './keep-presence.ts';

type Asking = { collection: EditorialCollection; id: string; form: string; person: string };

/** Who writes and who reads, told to one open form. */
export async function whoIsHere(
  asking: Asking,
  req: PayloadRequest
): Promise<Pick<PresenceAnswer, 'yours' | 'writer' | 'readers'>> {
  const { collection, id, form, person } = asking;
  const holder = await holderOf(asking, req);
  const readers = await query<{ name: string }>(
    req,
    sql`select distinct u.name from presence p join users u on u.id = p.person
         where p.collection = ${collection} and p.document = ${id} and p.seen_at > now() - ${sql.raw(patience)}
           and p.person <> ${person} and p.person is distinct from ${holder?.person ?? null}::uuid
         order by u.name`
  );
  return {
    yours: holder?.form === form && holder.person === person,
    writer: holder && { name: holder.name, since: holder.since, isYou: holder.person === person },
    readers: readers.map(({ name }) => name)
  };
}
