import type { RequestHandler, Response } from 'express';
import { createPayloadRequest, type Payload } from 'payload';
import config from '../payload.config.ts';
import { person } from '../access/roles.ts';
import { env } from '../current-env.ts';
import { editorialCollections, type EditorialCollection } from '../documents/editorial.ts';
import { createGuestToken } from '../collections/guest-tokens/operations/create-guest-token.ts';
import { toWebRequest } from './web-request.ts';

/** How long a preview link works, in milliseconds: a long working day. */
const lasts = 12 * 60 * 60 * 1000;

/**
 * `GET /preview/{collection}/{id}`, behind the Preview button: makes a guest token for this one draft, if the person
 * signed in may read it, and goes on to the site's page for it.
 */
export function previewLink(payload: Payload): RequestHandler<{ collection: string; id: string }> {
  return async (request, response) => {
    const collection = editorialCollections.find(
      (each) => each === request.params.collection
    ) as EditorialCollection;
    const req = await createPayloadRequest({ config, request: toWebRequest(request) });
    if (!collection) return void notThere(response);
    if (!person(req)) return void response.redirect(303, `${env.CMS_URL}/admin/login`);

    const { id } = request.params;
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return void notThere(response);
    // By find and not by id: asked for one document, Payload hands out the published text where the draft is denied.
    const { totalDocs: readable } = await payload.find({
      collection,
      where: { id: { equals: id } },
      draft: true,
      depth: 0,
      limit: 1,
      overrideAccess: false,
      user: req.user,
      req
    });
    if (readable === 0) return void notThere(response);

    const token = await createGuestToken(
      { purpose: 'preview', document: { relationTo: collection, value: id }, lasts },
      req
    );
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.redirect(303, `${env.SITE_URL}/preview/${token}`);
  };
}

function notThere(response: Response): void {
  response.status(404).type('text').send('There is nothing at this address.');
}
