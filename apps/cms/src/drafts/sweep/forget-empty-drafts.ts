import type { Pool } from 'pg';
import { editorialCollections } from '../../documents/editorial.ts';
import { tableOf } from '../../documents/tables.ts';

/**
 * Forgets documents in which nothing was ever written: opening the form for a new one makes it. A day old, of one
 * version, without title, summary and text, open in no form. Forgets forms that were open long ago, too. Answers how
 * many documents went. Harmless at any time, and in several processes at once.
 */
export async function forgetEmptyDrafts(pool: Pick<Pool, 'query'>): Promise<number> {
  await pool.query(`delete from presence where seen_at < now() - interval '1 day'`);
  let forgotten = 0;
  for (const collection of editorialCollections) {
    const { rowCount } = await pool.query(sweeping(collection), [collection]);
    forgotten += rowCount ?? 0;
  }
  return forgotten;
}

/** A save that comes at the same moment keeps its row locked, which is then skipped. */
function sweeping(collection: string): string {
  const table = tableOf(collection);
  return `
    with empty as (
      select d.id from ${table} d
       where d.created_at < now() - interval '1 day' and d._status = 'draft' and d.first_published_at is null
         and coalesce(d.title, '') = '' ${hasSummary(collection) ? `and coalesce(d.summary, '') = ''` : ''} and d.body is null
         and (select count(*) from _${table}_v v where v.parent_id = d.id) = 1
         and not exists (select 1 from ${table} t where t.translation_of_id = d.id)
         and not exists (select 1 from presence p where p.collection = $1 and p.document = d.id)
       for update of d skip locked
    ), versions as (
      delete from _${table}_v where parent_id in (select id from empty)
    )
    delete from ${table} where id in (select id from empty)`;
}

/** An aim is one sentence, and needs none. */
const hasSummary = (collection: string) => collection !== 'aims';
