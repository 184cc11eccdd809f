import type { PayloadRequest } from 'payload';
import type { Shared } from './may-share.ts';

/** A link that was given to somebody and still works. Its address is known to its holders only. ISO 8601, UTC. */
export type LiveLink = { id: string; createdAt: string; endsAt: string };

/** The links to a draft that still work, the newest first. */
export async function liveLinks({ collection, id }: Shared, req: PayloadRequest): Promise<LiveLink[]> {
  const { docs } = await req.payload.find({
    collection: 'guest-tokens',
    where: {
      and: [
        { purpose: { equals: 'preview' } },
        { isShared: { equals: true } },
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { endsAt: { greater_than: new Date().toISOString() } },
        { withdrawn: { not_equals: true } }
      ]
    },
    sort: '-createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req
  });
  return docs.map(({ id: link, createdAt, endsAt }) => ({ id: link, createdAt, endsAt }));
}
