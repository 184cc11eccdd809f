import type { CollectionBeforeChangeHook } from 'payload';
import { relationId, type EditorialCollection } from '../documents/editorial.ts';
import { sharedFacts } from '../documents/shared-facts.ts';

/** Gives a translation its original's facts, whatever was sent for them. */
export const takeFactsFromOriginal: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req
}) => {
  const original = relationId(originalDoc?.translationOf ?? data.translationOf);
  if (!original) return data;

  const slug = collection.slug as EditorialCollection;
  const source = (await req.payload.findByID({
    collection: slug,
    id: original,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req
  })) as unknown as Record<string, unknown>;
  return {
    ...data,
    ...Object.fromEntries(Object.keys(sharedFacts[slug]).map((fact) => [fact, source[fact] ?? null]))
  };
};
