import type { PayloadRequest, Where } from 'payload';
import type { EditorialCollection } from '../documents/editorial.ts';

/** Whether the request's person may publish this document: what its collection's own rule says of an update. */
export async function mayPublish(
  { collection, id }: { collection: EditorialCollection; id: string },
  req: PayloadRequest
): Promise<boolean> {
  const { update } = req.payload.collections[collection].config.access;
  const answer = await update({ req, id, data: { _status: 'published' } });
  if (!answer) return false;
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, ...(answer === true ? [] : [answer as Where])] },
    overrideAccess: true,
    req
  });
  return totalDocs > 0;
}
