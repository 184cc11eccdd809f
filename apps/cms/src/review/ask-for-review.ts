import type { ReviewRequest, User } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { person } from '../access/roles.ts';
import type { EditorialCollection } from '../documents/editorial.ts';

type Wanted = { collection: EditorialCollection; id: string; of: Pick<User, 'id'>; note: string };

/** Asks a colleague to look at a document. Who was asked by the same person before and has not answered is asked anew. */
export async function askForReview(
  { collection, id, of, note }: Wanted,
  req: PayloadRequest
): Promise<ReviewRequest> {
  const askedBy = person(req)!.id;
  const { docs } = await req.payload.find({
    collection: 'review-requests',
    where: {
      and: [
        { 'document.value': { equals: id } },
        { 'document.relationTo': { equals: collection } },
        { askedBy: { equals: askedBy } },
        { askedOf: { equals: of.id } },
        { state: { equals: 'open' } }
      ]
    },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req
  });
  const open = docs[0];
  if (open) {
    return await req.payload.update({
      collection: 'review-requests',
      id: open.id,
      data: { note },
      depth: 0,
      overrideAccess: true,
      req
    });
  }
  return await req.payload.create({
    collection: 'review-requests',
    data: { document: { relationTo: collection, value: id }, askedBy, askedOf: of.id, note, state: 'open' },
    depth: 0,
    overrideAccess: true,
    req
  });
}
