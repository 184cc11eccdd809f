import type { Payload, PayloadRequest } from 'payload';
import { has, person } from '../../../access/roles.ts';
import { database } from '../../../database.ts';
import { occasionJson, saysSomething } from './aims-sql.ts';
import type { Screen } from './screen.ts';

/**
 * The Aims screen as this person may see it: an editor sees every draft, a translator what is public and what is in
 * their own languages.
 */
export async function readScreen(payload: Payload, user: PayloadRequest['user']): Promise<Screen> {
  const mayChange = has({ user }, 'admin', 'editor');
  const { rows } = await database(payload).pool.query<{ screen: Omit<Screen, 'mayChange'> }>({
    name: 'read-aims-screen',
    text: statement,
    values: [mayChange, person({ user })?.languages ?? []]
  });
  return { mayChange, ...rows[0]!.screen };
}

const statement = `
  with seen as (
    select o.*, v.version_title, v.version__status, v.version_body,
           $1::boolean or o.language = any($2::text[]) as sees_drafts
      from aims o left join _aims_v v on v.parent_id = o.id and v.latest
     where o.translation_of_id is null and o.deleted_at is null
  ), shown as (
    select s.*, case when s.sees_drafts then coalesce(s.version_title, s.title, '') else s.title end as sentence,
           case when s.number is not null then s.title end as public_sentence,
           s.number is not null and s.sees_drafts and s.version__status = 'draft'
             and s.version_body is distinct from s.body as is_explanation_changed
      from seen s where s.sees_drafts or s.number is not null
  )
  select json_build_object(
    'originalLanguage', coalesce((select text from campaign_texts where path = 'languages' order by "order" limit 1), 'en'),
    'aims', coalesce((select json_agg(json_build_object(
      'id', a.id, 'language', a.language, 'number', a.number,
      'state', case when nullif(a.retired_date, '') is not null then 'retired' when a.number is null then 'new'
                    when a.sentence <> a.public_sentence or a.is_explanation_changed then 'changed'
                    else 'adopted' end,
      'sentence', a.sentence, 'publicSentence', a.public_sentence,
      'hasExplanation', ${saysSomething('coalesce(a.version_body, a.body)')},
      'isExplanationChanged', a.is_explanation_changed,
      'adopted', ${occasionJson('a', 'adopted')}, 'amended', ${occasionJson('a', 'amended')},
      'retired', case when nullif(a.retired_date, '') is not null then
        json_build_object('date', a.retired_date, 'because', a.retired_because) end,
      'translations', coalesce((
        select json_agg(json_build_object('id', t.id, 'language', t.language, 'isPublished', t._status = 'published',
                 'isBehind', t._status = 'published'
                   and coalesce(nullif(t.wording_from, ''), a.adopted_date) is distinct from
                       coalesce(nullif(a.amended_date, ''), a.adopted_date))
               order by t.language)
          from aims t
         where t.translation_of_id = a.id and t.deleted_at is null
           and ($1 or t._status = 'published' or t.language = any($2::text[]))), '[]'),
      'missing', coalesce((
        select json_agg(c.text order by c."order") from campaign_texts c
         where c.path = 'languages' and not $1 and c.text = any($2::text[]) and c.text <> a.language
           and not exists (select 1 from aims t where t.translation_of_id = a.id and t.language = c.text
                                                  and t.deleted_at is null)), '[]')
    ) order by a.number nulls last, a.position nulls last, a.id) from shown a), '[]')
  ) as screen`;
