import type { Endpoint } from 'payload';
import { json, notFound, refusal } from '../server/answers.ts';
import type { TextCollection } from './facts-sql.ts';
import { asLanguageTag } from './language-tag.ts';
import { readDocument } from './read-document.ts';

/** `GET /api/{collection}/read?language=&slug=`: a published document with all that its page shows. */
export function readEndpointOf(collection: TextCollection): Endpoint {
  return {
    method: 'get',
    path: '/read',
    handler: async ({ payload, searchParams }) => {
      const language = asLanguageTag(searchParams.get('language'));
      const slug = searchParams.get('slug');
      if (!language || !slug) return refusal(400, 'language must be a BCP 47 tag, and slug given.');

      const answer = await readDocument(payload, { collection, language, slug });
      return answer ? json(answer) : notFound();
    }
  };
}
