import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../database.ts';
import type { EditorialCollection } from '../../documents/editorial.ts';
import { tableOf } from '../../documents/tables.ts';

type Former = { collection: EditorialCollection; id: string; slug: string };

/** Keeps a former address, unless it still is some public document's; of two documents that had it the later one wins. */
export async function keepFormerAddress(
  { collection, id, slug }: Former,
  req: PayloadRequest
): Promise<void> {
  const [taken] = await query(
    req,
    sql`select 1 from ${sql.identifier(tableOf(collection))}
         where slug = ${slug} and _status = 'published' and deleted_at is null`
  );
  if (taken) return;
  await query(req, sql`delete from redirects where collection = ${collection} and slug = ${slug}`);
  await req.payload.create({
    collection: 'redirects',
    data: { collection, slug, document: { relationTo: collection, value: id } },
    depth: 0,
    overrideAccess: true,
    req
  });
}
