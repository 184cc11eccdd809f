import type { Payload } from 'payload';
import { database } from '../../../database.ts';
import { isShown, namedJson } from '../../../documents/names-sql.ts';
import { readAt } from '../../../documents/published-sql.ts';

/** The groups that may be named in public, as JSON text of a `GroupListAnswer`. */
export async function listGroups(payload: Payload): Promise<string> {
  const { rows } = await database(payload).pool.query<{ answer: string }>({
    name: 'list-groups',
    text: statement
  });
  return rows[0]!.answer;
}

const statement = `
  select json_build_object(
    'readAt', ${readAt},
    'entries', coalesce((select jsonb_agg(${namedJson('group', 'n')}::jsonb || jsonb_build_object('place', nullif(n.place, ''))
                                          order by n.name, n.id) from groups n where ${isShown('group', 'n')}), '[]')
  )::text as answer`;
