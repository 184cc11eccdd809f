import type { Payload } from 'payload';
import { database } from '../../../database.ts';
import { licenceJson } from '../../../documents/facts-sql.ts';
import { pictureById } from '../../../documents/pictures-sql.ts';
import { publishedDocuments, readAt } from '../../../documents/published-sql.ts';
import { campaignTexts, follow, give, navigation, pinned, sections } from './overview-sql.ts';

/** The campaign, its short texts in every language and the published pages, as JSON text of a `CampaignAnswer`. */
export async function readOverview(payload: Payload): Promise<string> {
  const { rows } = await database(payload).pool.query<{ answer: string }>({
    name: 'read-overview',
    text: statement
  });
  return rows[0]!.answer;
}

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
    'names', ${campaignTexts('name', 'c.name')},
    'slogans', ${campaignTexts('slogan', 'c.slogan')},
    'purposes', ${campaignTexts('purpose', 'c.purpose')},
    'aimsIntroductions', ${campaignTexts('aims-introduction', 'c.aims_introduction')},
    'founding', case when coalesce(c.founding_place, c.founding_date, c.founding_sentence, '') = '' then null else
      json_build_object('places', ${campaignTexts('founding-place', 'c.founding_place')}, 'date', nullif(c.founding_date, ''),
                        'sentences', ${campaignTexts('founding', 'c.founding_sentence')}) end,
    'pages', coalesce((select json_agg(json_build_object('work', work, 'kind', kind, 'addresses', addresses)
                       order by kind = 'about' desc, since) from addresses), '[]'),
    'sections', ${sections},
    'navigation', ${navigation},
    'pinned', ${pinned},
    'follow', ${follow},
    'give', ${give},
    'licence', ${licenceJson('c')},
    'colours', case when c.colours_first is not null and c.colours_second is not null then
      json_build_object('first', c.colours_first, 'second', c.colours_second) end,
    'logo', ${pictureById('c.logo_id')}
  )::text as answer
  from one c, offered, original`;
