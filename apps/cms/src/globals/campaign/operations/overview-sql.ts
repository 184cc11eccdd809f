import { editorialCollections } from '../../../documents/editorial.ts';
import { publishedDocuments } from '../../../documents/published-sql.ts';
import { tableOf } from '../../../documents/tables.ts';
import { worksCount } from '../../../documents/works-sql.ts';

/**
 * SQL for the campaign's own text in its original language, then those in other languages. `original` (its language)
 * is in scope; `ofOne` narrows the short texts down where there are several of a field.
 */
export function campaignTexts(field: string, own: string, ofOne = 'true'): string {
  return `coalesce((
  select json_agg(json_build_object('text', t.text, 'language', t.language) order by t.rank, t.language) from (
    select ${own} as text, original.language, 0 as rank where ${own} <> ''
    union all
    select l.text, l.language, 1 from labels l
     where l.field = '${field}' and l.picture_id is null and l.language <> original.language and ${ofOne}
  ) t), '[]')`;
}

/** SQL for the `sections` there is something in. */
export const sections = `(select coalesce(json_agg(name order by place), '[]') from (values
  (1, 'aims', exists (select 1 from ${publishedDocuments('aims')} p where p.number is not null)),
  (2, 'statements', exists (select 1 from ${publishedDocuments('statements')} p)),
  (3, 'action-calls', exists (select 1 from ${publishedDocuments('action-calls')} p)),
  (4, 'topics', exists (select 1 from topics t where ${worksCount({ column: 'topics_id', id: 't.id' })} > 0)),
  (5, 'groups', exists (select 1 from groups where is_public)),
  (6, 'give', exists (select 1 from campaign_give))
) known (place, name, is_there) where is_there)`;

/** SQL for the `navigation`; null where the campaign has not touched it. Hidden entries stay with the campaign. */
export const navigation = `case when exists (select 1 from campaign_navigation) then (
  select coalesce(json_agg(json_build_object('section', n.section, 'page', coalesce(p.translation_of_id, p.id)) order by n._order), '[]')
    from campaign_navigation n left join pages p on p.id = n.page_id where n.is_hidden is not true) end`;

/** SQL for the `pinned` works that are published. */
export const pinned = `coalesce((
  select json_agg(found.entry order by found."order") from (
    ${editorialCollections
      .filter((collection) => collection !== 'aims')
      .map((collection) => {
        const table = tableOf(collection);
        return `
    select r."order", json_build_object('collection', '${collection}', 'id', o.id,
             'kind', ${collection === 'action-calls' ? `'action-call'` : 'min(o.kind::text)'},
             'addresses', json_agg(json_build_object('language', p.language, 'slug', p.slug, 'title', p.title,
                                                     'summary', nullif(p.summary, ''))
                                   order by p.translation_of_id is not null, p.language)) as entry
      from campaign_rels r
      join ${table} chosen on chosen.id = r.${table}_id
      join ${table} o on o.id = coalesce(chosen.translation_of_id, chosen.id)
      join ${publishedDocuments(collection)} p on p.work = o.id
     where r.path = 'pinned' group by r."order", o.id`;
      })
      .join(' union all ')}
  ) found), '[]')`;

export const follow = `coalesce((
  select json_agg(json_build_object('platform', f.platform, 'address', f.address, 'name', nullif(f.name, '')) order by f._order)
    from campaign_follow f), '[]')`;

const giveColumns = ['iban', 'bic', 'reference', 'place', 'address', 'countries', 'checked'];
export const give = `coalesce((
  select json_agg(json_build_object('id', g.id, 'kind', g.kind, 'recipient', g.recipient,
    ${giveColumns.map((column) => `'${column}', nullif(g.${column}, '')`).join(', ')},
    'notes', ${campaignTexts('give', 'g.note', 'l.way = g.id')}) order by g._order)
    from campaign_give g), '[]')`;
