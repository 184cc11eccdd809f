import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { notFound, refusal } from '../../server/answers.ts';
import type { EditorialCollection } from '../editorial.ts';
import { liveLinks } from './live-links.ts';
import { mayShare, type Shared } from './may-share.ts';
import { mostDays, shareDraft } from './share-draft.ts';
import { refusals } from './texts.ts';

/**
 * `GET /api/{collection}/{id}/share`: `{ links }`, those to this draft that still work.
 * `POST /api/{collection}/{id}/share` with `{ days }`, from 1 to 14: `{ url, links }`, with a new one.
 */
export function shareEndpoints(collection: EditorialCollection): Endpoint[] {
  const asked = (req: PayloadRequest): Shared => ({ collection, id: String(req.routeParams?.['id'] ?? '') });
  return [
    {
      method: 'get',
      path: '/:id/share',
      handler: async (req) => {
        const document = asked(req);
        if (!(await mayShare(document, req))) return notFound();
        return privately({ links: await liveLinks(document, req) });
      }
    },
    {
      method: 'post',
      path: '/:id/share',
      handler: async (req) => {
        const document = asked(req);
        if (!(await mayShare(document, req))) return notFound();
        await addDataAndFileToRequest(req);
        const days: unknown = req.data?.['days'];
        if (typeof days !== 'number' || !Number.isInteger(days) || days < 1 || days > mostDays) {
          return refusal(400, inTheirLanguage(req, refusals.days));
        }
        const shared = await shareDraft({ document, days }, req);
        if (shared.result === 'too-many') return refusal(409, inTheirLanguage(req, refusals.tooMany));
        return privately({ url: shared.url, links: shared.links });
      }
    }
  ];
}

function privately(answer: object): Response {
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
}
