import type { Payload } from 'payload';
import { database } from '../../../database.ts';
import { publishedDocuments, readAt } from '../../../documents/published-sql.ts';

/** The campaign, its short texts in every language and the published pages, as JSON text of a `CampaignAnswer`. */
export async function readOverview(payload: Payload): Promise<string> {
  const { rows } = await database(payload).pool.query<{ answer: string }>({
    name: 'read-overview',
    text: statement
  });
  return rows[0]!.answer;
}

/** The campaign's own text in its original language, then those in other languages. */
const texts = (field: string, own: string) => `coalesce((
  select json_agg(json_build_object('text', t.text, 'language', t.language) order by t.rank, t.language) from (
    select ${own} as text, original.language, 0 as rank where ${own} <> ''
    union all
    select l.text, l.language, 1 from labels l
     where l.field = '${field}' and l.picture_id is null and l.language <> original.language
  ) t), '[]')`;

const statement = `
  with one as (
    select * from (values (1)) always left join campaign on true limit 1
  ), offered as (
    select coalesce((select array_agg(text order by "order") from campaign_texts where path = 'languages'), '{en}') as languages
  ), original as (
    select languages[1] as language from offered
  ), addresses as (
    select p.work, o.kind, min(o.created_at) as since,
           json_agg(json_build_object('language', p.language, 'slug', p.slug, 'title', p.title)
                    order by p.translation_of_id is not null, p.language) as addresses
      from ${publishedDocuments('pages')} p join pages o on o.id = p.work
     group by p.work, o.kind
  )
  select json_build_object(
    'readAt', ${readAt},
    'isDemo', coalesce(c.is_demo, false),
    'isSetUp', coalesce(c.is_set_up, false),
    'originalLanguage', original.language,
    'languages', to_json(offered.languages),
    'names', ${texts('name', 'c.name')},
    'purposes', ${texts('purpose', 'c.purpose')},
    'founding', case when coalesce(c.founding_place, c.founding_date, c.founding_sentence, '') = '' then null else
      json_build_object('places', ${texts('founding-place', 'c.founding_place')}, 'date', nullif(c.founding_date, ''),
                        'sentences', ${texts('founding', 'c.founding_sentence')}) end,
    'pages', coalesce((select json_agg(json_build_object('kind', kind, 'addresses', addresses)
                       order by kind = 'about' desc, since) from addresses), '[]'),
    'hasStatements', exists (select 1 from ${publishedDocuments('statements')} p)
  )::text as answer
  from one c, offered, original`;
