import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../database.ts';
import type { EditorialCollection } from '../../documents/editorial.ts';
import { tableOf } from '../../documents/tables.ts';

export type NewestState = {
  /** Milliseconds since 1970: what a document read with `draft=true` has in `updatedAt`. */
  updatedAt: number;
  /** When the version was begun that autosaves go on with; milliseconds. */
  begunAt: number;
  /** The open form that saved it, if one that is known did. */
  form: string | null;
  by: string | null;
};

/** The newest state of a document, draft or not; null if there is none. */
export async function newestState(
  { collection, id }: { collection: EditorialCollection; id: string },
  req: PayloadRequest
): Promise<NewestState | null> {
  const documents = sql.identifier(tableOf(collection));
  const versions = sql.identifier(`_${tableOf(collection)}_v`);
  const [row] = await query<{ updated: string; begun: string; form: string | null; by: string | null }>(
    req,
    sql`select ${milliseconds(sql`coalesce(v.version_updated_at, d.updated_at)`)} as updated,
               ${milliseconds(sql`coalesce(v.created_at, d.created_at)`)} as begun, p.form, coalesce(u.name, e.name) as by
          from ${documents} d
          left join ${versions} v on v.parent_id = d.id and v.latest
          left join presence p on p.collection = ${collection} and p.document = d.id
                              and p.wrote_at = coalesce(v.version_updated_at, d.updated_at)
          left join users u on u.id = p.person
          left join users e on e.id::text = coalesce(v.version_last_edited_by, d.last_edited_by)
         where d.id = ${id}
         order by v.updated_at desc nulls last limit 1`
  );
  return row
    ? { updatedAt: Number(row.updated), begunAt: Number(row.begun), form: row.form, by: row.by }
    : null;
}

type Piece = ReturnType<typeof sql>;
const milliseconds = (moment: Piece): Piece => sql`floor(extract(epoch from ${moment}) * 1000)::bigint::text`;
