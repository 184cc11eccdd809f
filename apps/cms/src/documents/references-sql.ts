import { editorialCollections } from './editorial.ts';
import { pictureJson } from './pictures-sql.ts';
import { publishedDocuments } from './published-sql.ts';
import { tableOf } from './tables.ts';

/**
 * SQL for `References` of a body: the pictures shown in it, and the published addresses of the works it links to,
 * those in its footnotes too. `body` names a jsonb value that is in scope.
 */
export function referencesOf(body: string): string {
  return `json_build_object('pictures', ${picturesOf(body)}, 'links', ${linksOf(body)})`;
}

function picturesOf(body: string): string {
  return `coalesce((
    select json_object_agg(m.id, ${pictureJson('m')})
      from media m
     where m.id in ${idsAt(body, 'strict $.** ? (@.type == "upload" && @.relationTo == "media").value')}
  ), '{}')`;
}

function linksOf(body: string): string {
  const addresses = editorialCollections.map(
    (collection) => `
    select '${collection}:' || wanted.id::text as key,
           json_agg(json_build_object('language', p.language, 'slug', p.slug, 'title', p.title)
                    order by p.translation_of_id is not null, p.language) as addresses
      from ${idsAt(body, `strict $.** ? (@.linkType == "internal").doc ? (@.relationTo == "${collection}").value`)} wanted
      join ${tableOf(collection)} target on target.id = wanted.id
      join ${publishedDocuments(collection)} p on p.work = coalesce(target.translation_of_id, target.id)
     group by wanted.id`
  );
  return `coalesce((select json_object_agg(key, addresses) from (${addresses.join(' union all ')}) linked), '{}')`;
}

/** A subquery with the ids (`id`, uuid) at a JSON path. A body is a person's input: one bad id must not fail the page. */
function idsAt(body: string, path: string): string {
  return `(select distinct case when id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then id::uuid end as id
             from (select jsonb_path_query(${body}, '${path}') #>> '{}' as id) found)`;
}
