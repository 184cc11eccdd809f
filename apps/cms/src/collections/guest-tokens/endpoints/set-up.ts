import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { notFound } from '../../../server/answers.ts';
import { findGuestToken, guestTokenOf } from '../operations/find-guest-token.ts';
import { completeSetUp } from '../operations/complete-set-up.ts';

/** `GET /api/guest-tokens/set-up`: whether the set-up link still works, and until when. */
export const setUpStateEndpoint: Endpoint = {
  method: 'get',
  path: '/set-up',
  handler: async (req) => {
    const grant = await setUpGrant(req);
    return grant ? Response.json({ endsAt: grant.endsAt }) : notFound();
  }
};

/** `POST /api/guest-tokens/set-up` with a `SetUpRequest`: makes the campaign and its first admin. */
export const completeSetUpEndpoint: Endpoint = {
  method: 'post',
  path: '/set-up',
  handler: async (req) => {
    const grant = await setUpGrant(req);
    if (!grant) return notFound();
    await addDataAndFileToRequest(req);
    const answer = await completeSetUp({ grant, wanted: req.data ?? {} }, req);
    return answer ? Response.json(answer) : notFound();
  }
};

async function setUpGrant(req: PayloadRequest) {
  const token = guestTokenOf(req);
  return token ? findGuestToken({ token, purpose: 'set-up' }, req) : null;
}
