import type { Access } from 'payload';
import { findGuestToken, guestTokenOf } from '../collections/guest-tokens/operations/find-guest-token.ts';

/** Holders of a preview link, who must see the draft's pictures too. */
export const previewGuests: Access = async ({ req }) => {
  const token = guestTokenOf(req);
  return token !== null && (await findGuestToken({ token, purpose: 'preview' }, req)) !== null;
};
