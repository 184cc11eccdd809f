import type { Endpoint } from 'payload';
import { person } from '../access/roles.ts';
import { workOf, type EditorialCollection } from '../documents/editorial.ts';
import { mayUpdate } from '../drafts/presence/may-update.ts';
import { notAllowed, notFound } from '../server/answers.ts';
import { offeredLanguagesOfWork } from './languages-of-work.ts';

/** `GET /api/{collection}/{id}/languages`: `{ languages: LanguageOfWork[] }` of its work, for who may change the document. */
export function languagesEndpoint(collection: EditorialCollection): Endpoint {
  return {
    method: 'get',
    path: '/:id/languages',
    handler: async (req) => {
      const id = String(req.routeParams?.id);
      if (!person(req) || !(await mayUpdate({ collection, id }, req))) return notAllowed();
      const document = await req.payload.findByID({
        collection,
        id,
        draft: true,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
        req
      });
      const work = workOf(document);
      if (!work) return notFound();
      return Response.json({ languages: await offeredLanguagesOfWork({ collection, work }, req) });
    }
  };
}
