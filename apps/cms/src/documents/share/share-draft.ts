import type { PayloadRequest } from 'payload';
import { createGuestToken } from '../../collections/guest-tokens/operations/create-guest-token.ts';
import { env } from '../../current-env.ts';
import { inTransaction } from '../../in-transaction.ts';
import { liveLinks, type LiveLink } from './live-links.ts';
import type { Shared } from './may-share.ts';

export const mostDays = 14;
/** At most this many links to one draft work at a time. */
export const mostLinks = 20;

const day = 24 * 60 * 60 * 1000;

/** `links`: all that work, the new one among them. */
export type ShareResult =
  { result: 'shared'; url: string; links: LiveLink[] } | { result: 'too-many'; links: LiveLink[] };

/** Makes a link by which anybody reads the newest draft of a document for a number of days, from 1 to `mostDays`. */
export async function shareDraft(
  { document, days }: { document: Shared; days: number },
  req: PayloadRequest
): Promise<ShareResult> {
  return await inTransaction(req, async () => {
    const known = await liveLinks(document, req);
    if (known.length >= mostLinks) return { result: 'too-many', links: known };
    const token = await createGuestToken(
      {
        purpose: 'preview',
        document: { relationTo: document.collection, value: document.id },
        isShared: true,
        lasts: days * day
      },
      req
    );
    const links = await liveLinks(document, req);
    return { result: 'shared', url: `${env.SITE_URL}/preview/${token}`, links };
  });
}
