import type { Payload } from 'payload';
import { database } from '../../../database.ts';
import { namedJson } from '../../../documents/names-sql.ts';
import { readAt } from '../../../documents/published-sql.ts';
import { worksCount } from '../../../documents/works-sql.ts';

/** The topics that something published is about, as JSON text of a `TopicListAnswer`. */
export async function listTopics(payload: Payload): Promise<string> {
  const { rows } = await database(payload).pool.query<{ answer: string }>({
    name: 'list-topics',
    text: statement
  });
  return rows[0]!.answer;
}

const statement = `
  with counted as (
    select n.*, ${worksCount({ column: 'topics_id', id: 'n.id' })} as works from topics n
  )
  select json_build_object(
    'readAt', ${readAt},
    'entries', coalesce((select jsonb_agg(${namedJson('topic', 'c')}::jsonb || jsonb_build_object('works', c.works)
                                          order by c.name, c.id) from counted c where c.works > 0), '[]')
  )::text as answer`;
