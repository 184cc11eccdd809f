import type { PayloadRequest } from 'payload';
import { relationId } from '../editorial.ts';
import { liveLinks, type LiveLink } from './live-links.ts';
import { isId, mayShare, type Shared } from './may-share.ts';

/** Ends a link for whoever may share its draft; the links that are left, or null where there is no such link. */
export async function withdrawLink(id: string, req: PayloadRequest): Promise<LiveLink[] | null> {
  const document = isId(id) ? await documentOf(id, req) : null;
  if (!document || !(await mayShare(document, req))) return null;
  await req.payload.update({
    collection: 'guest-tokens',
    id,
    data: { withdrawn: true },
    depth: 0,
    overrideAccess: true,
    req
  });
  return liveLinks(document, req);
}

async function documentOf(link: string, req: PayloadRequest): Promise<Shared | null> {
  const { docs } = await req.payload.find({
    collection: 'guest-tokens',
    where: { and: [{ id: { equals: link } }, { purpose: { equals: 'preview' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req
  });
  const shared = docs[0]?.document;
  return shared ? { collection: shared.relationTo, id: relationId(shared.value)! } : null;
}
