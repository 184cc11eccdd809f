import type { PayloadRequest, Where } from 'payload';
import type { EditorialCollection } from '../../documents/editorial.ts';

/** Whether the person who asks may change this document, by the collection's own rule. */
export async function mayUpdate(
  { collection, id }: { collection: EditorialCollection; id: string },
  req: PayloadRequest
): Promise<boolean> {
  const rule = await req.payload.collections[collection].config.access.update({ req, id });
  if (!rule) return false;
  const where: Where = { id: { equals: id } };
  const { docs } = await req.payload.find({
    collection,
    where: rule === true ? where : { and: [where, rule] },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: {},
    overrideAccess: true,
    req
  });
  return docs.length > 0;
}
