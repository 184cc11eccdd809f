import type { CollectionBeforeChangeHook } from 'payload';
import { relationId, type EditorialCollection } from '../documents/editorial.ts';

/**
 * Dates an original when it is first published, and gives a translation its original's date:
 * a fact that does not depend on language is kept on the original only.
 */
export const setPublishedDate: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req
}) => {
  const original = relationId(originalDoc?.translationOf ?? data.translationOf);
  if (original) {
    const source = await req.payload.findByID({
      collection: collection.slug as EditorialCollection,
      id: original,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req
    });
    return { ...data, publishedAt: source?.publishedAt ?? null };
  }
  if (data._status === 'published' && !data.publishedAt) {
    return { ...data, publishedAt: originalDoc?.publishedAt ?? new Date().toISOString() };
  }
  return data;
};
