import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../database.ts';
import type { EditorialCollection } from '../../documents/editorial.ts';
import { tableOf } from '../../documents/tables.ts';

type Question = { slug: string; collection: EditorialCollection; work: string | null; req: PayloadRequest };

/**
 * Whether another work of the collection has this slug, in its published form or in its newest draft.
 * A work is an original with its translations: these may share one. What lies in the trash does not count.
 */
export async function isSlugTaken({ slug, collection, work, req }: Question): Promise<boolean> {
  const documents = sql.identifier(tableOf(collection));
  const versions = sql.identifier(`_${tableOf(collection)}_v`);
  const rows = await query(
    req,
    sql`select 1 from ${documents} d
         where d.slug = ${slug} and d.deleted_at is null
           and coalesce(d.translation_of_id, d.id) is distinct from ${work}
        union all
        select 1 from ${versions} v join ${documents} d on d.id = v.parent_id
         where v.latest and v.version_slug = ${slug} and d.deleted_at is null
           and coalesce(d.translation_of_id, d.id) is distinct from ${work}
        limit 1`
  );
  return rows.length > 0;
}
