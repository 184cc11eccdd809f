import type { AccessState, GuestToken } from '@broadside/types';
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { findGuestToken, guestTokenOf } from '../../collections/guest-tokens/operations/find-guest-token.ts';
import { relationId } from '../../documents/editorial.ts';
import { notFound } from '../../server/answers.ts';
import { acceptAccess } from '../operations/accept-access.ts';

/** `GET /api/guest-tokens/access`: whom an access link is for, as an `AccessState`, while it works. */
export const accessStateEndpoint: Endpoint = {
  method: 'get',
  path: '/access',
  handler: async (req) => {
    const grant = await accessGrant(req);
    const state = grant && (await stateOf(grant, req));
    return state ? Response.json(state, { headers: { 'Cache-Control': 'no-store' } }) : notFound();
  }
};

/** `POST /api/guest-tokens/access` with an `AccessRequest`: sets the password of whom the link is for. */
export const acceptAccessEndpoint: Endpoint = {
  method: 'post',
  path: '/access',
  handler: async (req) => {
    const grant = await accessGrant(req);
    if (!grant) return notFound();
    await addDataAndFileToRequest(req);
    const answer = await acceptAccess({ grant, typed: req.data ?? {} }, req);
    return answer ? Response.json(answer) : notFound();
  }
};

async function accessGrant(req: PayloadRequest): Promise<GuestToken | null> {
  const token = guestTokenOf(req);
  return token ? findGuestToken({ token, purpose: 'access' }, req) : null;
}

async function stateOf(grant: GuestToken, req: PayloadRequest): Promise<AccessState | null> {
  const id = relationId(grant.person);
  const person =
    id &&
    (await req.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req
    }));
  if (!person) return null;
  const { name, email, adminLanguage, invitedAt } = person;
  return {
    endsAt: grant.endsAt,
    name,
    email,
    adminLanguage: adminLanguage ?? null,
    isInvitation: Boolean(invitedAt)
  };
}
