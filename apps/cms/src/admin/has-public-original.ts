import type { Payload } from 'payload';
import { relationId, type EditorialCollection, type EditorialDocument } from '../documents/editorial.ts';

/** A translation is on the site only while its original is; an original depends on nothing. */
export async function hasPublicOriginal(
  { translationOf }: EditorialDocument,
  collection: EditorialCollection,
  payload: Payload
): Promise<boolean> {
  const original = relationId(translationOf);
  if (!original) return true;
  const { totalDocs } = await payload.count({
    collection,
    where: { id: { equals: original }, _status: { equals: 'published' } },
    overrideAccess: true
  });
  return totalDocs > 0;
}
