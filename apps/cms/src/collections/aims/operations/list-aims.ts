import type { Payload } from 'payload';
import { database } from '../../../database.ts';
import { publishedDocuments, readAt } from '../../../documents/published-sql.ts';
import { aimEntryJson } from './aims-sql.ts';

/** Every adopted aim, by number, in the language or in its original's, as JSON text of an `AimListAnswer`. */
export async function listAims(payload: Payload, { language }: { language: string }): Promise<string> {
  const { rows } = await database(payload).pool.query<{ answer: string }>({
    name: 'list-aims',
    text: statement,
    values: [language]
  });
  return rows[0]!.answer;
}

const statement = `
  with shown as (
    select distinct on (p.work) p.* from ${publishedDocuments('aims')} p
     where p.language = $1 or p.translation_of_id is null
     order by p.work, p.language = $1 desc, p.translation_of_id is null desc
  )
  select json_build_object(
    'readAt', ${readAt},
    'entries', coalesce((select json_agg(${aimEntryJson('s', 'o')} order by o.number)
                           from shown s join aims o on o.id = s.work), '[]')
  )::text as answer`;
