import type { EditorialCollection } from './editorial.ts';
import { tableOf } from './tables.ts';

/**
 * The documents of a collection that a visitor may read, as a relation for a FROM clause: published, not in the
 * trash, and a translation only while its original is so too. `work` is the original's id.
 * Keep in step with `publishedOnly` in src/access/published.ts.
 */
export function publishedDocuments(collection: EditorialCollection): string {
  const table = tableOf(collection);
  return `(
    select d.*, coalesce(d.translation_of_id, d.id) as work
      from ${table} d
      left join ${table} o on o.id = d.translation_of_id
     where d._status = 'published' and d.deleted_at is null
       and (d.translation_of_id is null or (o._status = 'published' and o.deleted_at is null))
  )`;
}

/** The number of the newest change that this statement's snapshot can see. */
export const readAt = `(select coalesce(max(number), 0) from changes)`;
