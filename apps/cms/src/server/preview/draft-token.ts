import type { Request } from 'express';
import { createPayloadRequest, type Payload } from 'payload';
import config from '../../payload.config.ts';
import { person } from '../../access/roles.ts';
import { createGuestToken } from '../../collections/guest-tokens/operations/create-guest-token.ts';
import { editorialCollections } from '../../documents/editorial.ts';
import { toWebRequest } from '../web-request.ts';

/** How long a preview works, in milliseconds: a long working day. */
const lasts = 12 * 60 * 60 * 1000;

/** `language`: the admin's, of the person who asked. */
type DraftToken =
  | { result: 'token'; token: string; language: string }
  | { result: 'not-there' }
  | { result: 'not-signed-in' };

/** A guest token for the newest draft of one document, if the person signed in may read it. */
export async function draftToken(
  payload: Payload,
  request: Request<{ collection: string; id: string }>
): Promise<DraftToken> {
  const { id } = request.params;
  const collection = editorialCollections.find((each) => each === request.params.collection);
  const req = await createPayloadRequest({ config, request: toWebRequest(request) });
  if (!collection) return { result: 'not-there' };
  if (!person(req)) return { result: 'not-signed-in' };
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return { result: 'not-there' };

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
  if (readable === 0) return { result: 'not-there' };

  const document = { relationTo: collection, value: id };
  const token = await createGuestToken({ purpose: 'preview', document, lasts }, req);
  return { result: 'token', token, language: req.i18n.language };
}
