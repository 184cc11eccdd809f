import type { Payload } from 'payload';
import { database } from '../../../database.ts';
import type { ListQuery } from '../../../documents/list-query.ts';
import { isShown, namedJson } from '../../../documents/names-sql.ts';
import { readAt } from '../../../documents/published-sql.ts';
import { worksJson } from '../../../documents/works-sql.ts';

/** A group that may be named in public, as JSON text of a `GroupAnswer`; null for any other. */
export async function readGroup(
  payload: Payload,
  { slug, language, page, limit }: ListQuery & { slug: string }
): Promise<string | null> {
  const { rows } = await database(payload).pool.query<{ answer: string }>({
    name: 'read-group',
    text: statement,
    values: [language, slug, limit, (page - 1) * limit, page]
  });
  return rows[0]?.answer ?? null;
}

const statement = `
  select json_build_object(
    'readAt', ${readAt},
    'group', ${namedJson('group', 'n')}::jsonb || jsonb_build_object(
      'place', nullif(n.place, ''),
      'links', coalesce((select jsonb_agg(jsonb_build_object('name', l.name, 'address', l.address) order by l._order)
                           from groups_links l where l._parent_id = n.id), '[]')),
    'works', ${worksJson({ column: 'groups_id', id: 'n.id' })}
  )::text as answer
  from groups n where n.slug = $2 and ${isShown('group', 'n')}`;
