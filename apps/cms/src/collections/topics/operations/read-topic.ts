import type { Payload } from 'payload';
import { database } from '../../../database.ts';
import type { ListQuery } from '../../../documents/list-query.ts';
import { namedJson } from '../../../documents/names-sql.ts';
import { readAt } from '../../../documents/published-sql.ts';
import { worksJson } from '../../../documents/works-sql.ts';

/** A topic with a page of what is published about it, as JSON text of a `TopicAnswer`; null if there is no such topic. */
export async function readTopic(
  payload: Payload,
  { slug, language, page, limit }: ListQuery & { slug: string }
): Promise<string | null> {
  const { rows } = await database(payload).pool.query<{ answer: string }>({
    name: 'read-topic',
    text: statement,
    values: [language, slug, limit, (page - 1) * limit, page]
  });
  return rows[0]?.answer ?? null;
}

const statement = `
  select json_build_object(
    'readAt', ${readAt},
    'topic', ${namedJson('topic', 'n')},
    'works', ${worksJson({ column: 'topics_id', id: 'n.id' })}
  )::text as answer
  from topics n where n.slug = $2`;
