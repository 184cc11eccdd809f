import type { Payload } from 'payload';
import { database } from '../database.ts';
import { documentJson } from './document-sql.ts';
import type { TextCollection } from './facts-sql.ts';
import { workFormerlyAt } from './former-address-sql.ts';
import { publishedDocuments, readAt } from './published-sql.ts';
import { referencesOf } from './references-sql.ts';

/**
 * A published document by language and slug, as JSON text of a `DocumentAnswer`; null if no work has the slug, or had
 * it once: then the answer's own slug is another than was asked for.
 * One statement, so that text, translations, references and the change number belong to one moment.
 */
export async function readDocument(
  payload: Payload,
  { collection, language, slug }: { collection: TextCollection; language: string; slug: string }
): Promise<string | null> {
  const { rows } = await database(payload).pool.query<{ answer: string }>({
    name: `read-${collection}`,
    text: statementFor(collection),
    values: [language, slug]
  });
  return rows[0]?.answer ?? null;
}

function statementFor(collection: TextCollection): string {
  const published = publishedDocuments(collection);
  return `
    with family as (
      select p.* from ${published} p
       where p.work = coalesce((select f.work from ${published} f where f.slug = $2 limit 1),
                               ${workFormerlyAt(collection)})
    ), chosen as (
      select * from family order by language = $1 desc, translation_of_id is null desc limit 1
    )
    select json_build_object(
      'readAt', ${readAt},
      'document', ${documentJson(collection, 'c')},
      'translations', (select json_agg(json_build_object('language', language, 'slug', slug, 'title', title)
                                       order by translation_of_id is not null, language) from family),
      'references', ${referencesOf('c.body')}
    )::text as answer
    from chosen c`;
}
