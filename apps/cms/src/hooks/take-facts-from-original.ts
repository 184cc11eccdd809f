import type { CollectionBeforeChangeHook } from 'payload';
import { relationId, type EditorialCollection } from '../documents/editorial.ts';
import { factOf, setFact } from '../documents/facts.ts';
import { sharedFacts, sharedLists } from '../documents/shared-facts.ts';

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
  const result = structuredClone(data) as Record<string, unknown>;
  for (const fact of Object.keys(sharedFacts[slug])) setFact(result, fact, factOf(source, fact));
  for (const list of sharedLists[slug]) result[list] = [];
  return result;
};
