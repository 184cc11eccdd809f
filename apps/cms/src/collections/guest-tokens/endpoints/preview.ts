import type { Endpoint } from 'payload';
import { notFound } from '../../../server/answers.ts';
import { findGuestToken, guestTokenOf } from '../operations/find-guest-token.ts';
import { readPreview } from '../operations/read-preview.ts';

/** `GET /api/guest-tokens/preview`: the draft that a guest token is for, as the page of the site needs it. */
export const previewEndpoint: Endpoint = {
  method: 'get',
  path: '/preview',
  handler: async (req) => {
    const token = guestTokenOf(req);
    const grant = token ? await findGuestToken({ token, purpose: 'preview' }, req) : null;
    const answer = grant ? await readPreview(grant, req) : null;
    return answer ? Response.json(answer, { headers: { 'Cache-Control': 'no-store' } }) : notFound();
  }
};
