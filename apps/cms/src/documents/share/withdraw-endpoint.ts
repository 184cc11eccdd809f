import type { Endpoint } from 'payload';
import { notFound } from '../../server/answers.ts';
import { withdrawLink } from './withdraw-link.ts';

/** `POST /api/guest-tokens/{id}/withdraw`: ends a shared link now; `{ links }`, those that are left. */
export const withdrawEndpoint: Endpoint = {
  method: 'post',
  path: '/:id/withdraw',
  handler: async (req) => {
    const links = await withdrawLink(String(req.routeParams?.['id'] ?? ''), req);
    return links ? Response.json({ links }, { headers: { 'Cache-Control': 'no-store' } }) : notFound();
  }
};
