import { entryJson } from './document-sql.ts';
import { publishedDocuments } from './published-sql.ts';
import { tableOf } from './tables.ts';

/** The collections whose works belong to topics and groups. */
const articles = ['statements', 'action-calls'] as const;

/**
 * SQL for a `WorkListAnswer`: what is published of a topic or group (`owner`: the column it stands in and an SQL
 * expression of its id). Parameters: $1 language, $3 limit, $4 offset, $5 page.
 */
export function worksJson(owner: { column: 'topics_id' | 'groups_id'; id: string }): string {
  const ofOne = (collection: (typeof articles)[number]) => `
    select distinct on (p.work) '${collection}' as collection, p.id, p.work, p.language, p.slug, p.title, p.summary,
           p.byline, p.published_at
      from ${publishedDocuments(collection)} p
     where ${isOf(collection, { ...owner, work: 'p.work' })}
       and (p.language = $1 or p.translation_of_id is null)
     order by p.work, p.language = $1 desc`;
  const order = `w.language = $1 desc, w.published_at desc, w.id desc`;
  return `(
    with works as ((${articles.map(ofOne).join(') union all (')}))
    select json_build_object(
      'page', $5::int,
      'total', (select count(*) from works),
      'pages', greatest(1, ceil((select count(*) from works)::numeric / $3))::int,
      'entries', coalesce((select jsonb_agg(${entryJson('w')}::jsonb || jsonb_build_object('collection', w.collection) order by ${order})
                             from (select * from works w order by ${order} limit $3 offset $4) w), '[]')))`;
}

/** SQL for how many works with a topic are published. */
export function worksCount(owner: { column: 'topics_id' | 'groups_id'; id: string }): string {
  return `(${articles
    .map(
      (collection) => `(select count(*) from ${publishedDocuments(collection)} p
        where p.translation_of_id is null and ${isOf(collection, { ...owner, work: 'p.id' })})`
    )
    .join(' + ')})::int`;
}

function isOf(
  collection: string,
  { column, id, work }: { column: 'topics_id' | 'groups_id'; id: string; work: string }
): string {
  const path = column.replace('_id', '');
  return `exists (select 1 from ${tableOf(collection)}_rels r
    where r.parent_id = ${work} and r.path = '${path}' and r.${column} = ${id})`;
}
