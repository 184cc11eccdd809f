import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { person } from '../access/roles.ts';
import type { EditorialCollection } from '../documents/editorial.ts';
import { asLanguageTag } from '../documents/language-tag.ts';
import { notAllowed, refusal } from '../server/answers.ts';
import { beginTranslation } from './begin-translation.ts';

/** `POST /api/{collection}/{id}/translate` with `{ language }`: begins a translation, answers `{ id, isNew }`. */
export function translateEndpoint(collection: EditorialCollection): Endpoint {
  return {
    method: 'post',
    path: '/:id/translate',
    handler: async (req) => {
      if (!person(req)) return notAllowed();
      await addDataAndFileToRequest(req);
      const language = asLanguageTag((req.data as { language?: unknown } | undefined)?.language);
      if (!language) return refusal(400, 'language must be a BCP 47 tag.');
      const original = String(req.routeParams?.id);
      return Response.json(await beginTranslation({ collection, original, language }, req));
    }
  };
}
