import type { Payload } from 'payload';
import { database } from '../../../database.ts';
import { entryJson } from '../../../documents/document-sql.ts';
import type { ListQuery } from '../../../documents/list-query.ts';
import { publishedDocuments, readAt } from '../../../documents/published-sql.ts';

/**
 * A page of the list of statements, as JSON text of a `StatementListAnswer`: the language's own documents, newest
 * first, then the originals of works that are not yet in it.
 */
export async function listStatements(
  payload: Payload,
  { language, page, limit }: ListQuery
): Promise<string> {
  const { rows } = await database(payload).pool.query<{ answer: string }>({
    name: 'list-statements',
    text: statement,
    values: [language, limit, (page - 1) * limit, page]
  });
  return rows[0]!.answer;
}

const published = publishedDocuments('statements');
const statement = `
  with listed as (
    select p.id, p.language, p.published_at from ${published} p where p.language = $1
    union all
    select p.id, p.language, p.published_at from ${published} p
     where p.translation_of_id is null and p.language <> $1
       and not exists (select 1 from statements t
                        where t.translation_of_id = p.id and t.language = $1
                          and t._status = 'published' and t.deleted_at is null)
  ), shown as (
    select s.* from statements s join (
      select id from listed order by language = $1 desc, published_at desc, id desc limit $2 offset $3
    ) page using (id)
  )
  select json_build_object(
    'readAt', ${readAt},
    'page', $4::int,
    'total', (select count(*) from listed),
    'pages', greatest(1, ceil((select count(*) from listed)::numeric / $2))::int,
    'entries', coalesce((select json_agg(${entryJson('shown')}
                         order by language = $1 desc, published_at desc, id desc) from shown), '[]')
  )::text as answer`;
