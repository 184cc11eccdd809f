import type { Payload } from 'payload';
import { database } from '../../../database.ts';
import { workFormerlyAt } from '../../../documents/former-address-sql.ts';
import { publishedDocuments, readAt } from '../../../documents/published-sql.ts';
import { referencesOf } from '../../../documents/references-sql.ts';
import { aimFacts } from './aims-sql.ts';

/**
 * An adopted aim by language and slug, as JSON text of an `AimAnswer`; null if no aim has the slug, or had it once: then
 * the answer's own slug is another than was asked for.
 * One statement, so that text, translations, references and the change number belong to one moment.
 */
export async function readAim(
  payload: Payload,
  { language, slug }: { language: string; slug: string }
): Promise<string | null> {
  const { rows } = await database(payload).pool.query<{ answer: string }>({
    name: 'read-aim',
    text: statement,
    values: [language, slug]
  });
  return rows[0]?.answer ?? null;
}

const published = publishedDocuments('aims');

const statement = `
  with family as (
    select p.* from ${published} p
     where p.work = coalesce((select f.work from ${published} f where f.slug = $2 limit 1), ${workFormerlyAt('aims')})
  ), chosen as (
    select * from family order by language = $1 desc, translation_of_id is null desc limit 1
  )
  select json_build_object(
    'readAt', ${readAt},
    'document', json_build_object('id', c.id, 'language', c.language, 'slug', c.slug, ${aimFacts('c', 'o')},
      'body', c.body,
      'publishedAt', to_char(o.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'isOriginal', c.translation_of_id is null,
      'wordings', coalesce((
        select json_agg(json_build_object('text', w.text, 'from', w."from", 'until', w.until, 'place', nullif(w.place, ''))
                        order by w._order desc)
          from aims_wordings w where w._parent_id = c.id), '[]')),
    'translations', (select json_agg(json_build_object('language', language, 'slug', slug, 'title', title)
                                     order by translation_of_id is not null, language) from family),
    'references', ${referencesOf('c.body')}
  )::text as answer
  from chosen c join aims o on o.id = c.work`;
