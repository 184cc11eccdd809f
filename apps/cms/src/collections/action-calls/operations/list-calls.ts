import type { Payload } from 'payload';
import { database } from '../../../database.ts';
import { beginsAt, endsAt, kindsOf, windowJson } from '../../../documents/call-sql.ts';
import { entryJson, utc } from '../../../documents/document-sql.ts';
import type { ListQuery } from '../../../documents/list-query.ts';
import { publishedDocuments, readAt } from '../../../documents/published-sql.ts';

/** The calls as they stand at a moment, as JSON text of a `CallListAnswer`: each work once, in the language or its own. */
export async function listCalls(
  payload: Payload,
  { language, page, limit, at }: ListQuery & { at: Date }
): Promise<string> {
  const { rows } = await database(payload).pool.query<{ answer: string }>({
    name: 'list-calls',
    text: statement,
    values: [language, limit, (page - 1) * limit, page, at.toISOString()]
  });
  return rows[0]!.answer;
}

const entry = `(${entryJson('s')}::jsonb || ${windowJson('s')} || jsonb_build_object('kinds', ${kindsOf('s.work')}))`;
const entries = (state: string, order: string) =>
  `coalesce((select jsonb_agg(${entry} order by ${order}) from ${state} s), '[]')`;

const statement = `
  with listed as (
    select distinct on (p.work) p.* from ${publishedDocuments('action-calls')} p
     order by p.work, p.language = $1 desc, p.translation_of_id is null desc
  ), dated as (
    select l.*, ${beginsAt('l')} as begins, ${endsAt('l')} as ends from listed l
  ), past as (
    select * from dated where ends <= $5
  ), running as (
    select * from dated where coalesce(begins <= $5, true) and coalesce(ends > $5, true)
  ), coming as (
    select * from dated where begins > $5 and ends > $5
  ), shown as (
    select * from past order by ends desc, id desc limit $2 offset $3
  )
  select json_build_object(
    'readAt', ${readAt},
    'now', ${entries('running', 's.ends, s.id')},
    'coming', ${entries('coming', 's.begins, s.id')},
    'past', json_build_object(
      'page', $4::int,
      'total', (select count(*) from past),
      'pages', greatest(1, ceil((select count(*) from past)::numeric / $2))::int,
      'entries', ${entries('shown', 's.ends desc, s.id desc')}),
    'until', (select ${utc('min(turn)')} from (
      select begins as turn from coming union all select ends from running) turns)
  )::text as answer`;
