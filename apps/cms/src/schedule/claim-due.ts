import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../database.ts';
import { editorialCollections, type EditorialCollection } from '../documents/editorial.ts';
import { tableOf } from '../documents/tables.ts';

export type Due = {
  id: string;
  action: 'publish' | 'unpublish';
  /** Null if they were removed. */
  person: string | null;
  /** Null if it was deleted for good. */
  document: { collection: EditorialCollection; id: string } | null;
};

/** SQL for the document of the row of `schedules_rels` named, as one value to compare. */
const documentOf = (row: string) =>
  `row(${editorialCollections.map((each) => `${row}.${tableOf(each)}_id`).join(', ')})`;

/** SQL for the same as `{collection, id}`, null where there is none. */
const documentJson = (row: string) =>
  `case ${editorialCollections
    .map((each) => {
      const id = `${row}.${tableOf(each)}_id`;
      return `when ${id} is not null then json_build_object('collection', '${each}', 'id', ${id})`;
    })
    .join(' ')} end`;

/**
 * Takes the next change that is due and nobody else is at, and locks it until the request's transaction ends; null if
 * there is none. Of several for one document the earliest comes first, also while another process is at it.
 */
export async function claimDue(putOff: string[], req: PayloadRequest): Promise<Due | null> {
  const [due] = await query<Due>(
    req,
    sql`select s.id, s.action, s.person_id as person, ${sql.raw(documentJson('d'))} as document
          from schedules s left join schedules_rels d on d.parent_id = s.id
         where s.state = 'waiting' and s.at <= now()
           and not s.id::text = any(string_to_array(${putOff.join(',')}, ','))
           and not exists (
             select 1 from schedules e join schedules_rels ed on ed.parent_id = e.id
              where e.state = 'waiting' and (e.at, e.id) < (s.at, s.id)
                and ${sql.raw(documentOf('ed'))} is not distinct from ${sql.raw(documentOf('d'))})
         order by s.at, s.id limit 1 for update of s skip locked`
  );
  return due ?? null;
}
