import type { Access } from 'payload';
import { findGuestToken, guestTokenOf } from '../collections/guest-tokens/operations/find-guest-token.ts';
import { mediaOfDraft } from '../collections/media/operations/media-of-draft.ts';

/** Holders of a preview link, who must see the pictures of its draft too, and no others. */
export const previewGuests: Access = async ({ req }) => {
  const token = guestTokenOf(req);
  const grant = token && (await findGuestToken({ token, purpose: 'preview' }, req));
  if (!grant) return false;
  const ids = await mediaOfDraft(grant, req);
  return ids.length > 0 && { id: { in: ids } };
};
