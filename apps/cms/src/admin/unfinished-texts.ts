import type { Payload, TypedUser } from 'payload';
import { editorialCollections, relationId, type EditorialCollection } from '../documents/editorial.ts';

export type UnfinishedText = {
  collection: EditorialCollection;
  id: string;
  title: string;
  language: string;
  /** ISO 8601. */
  updatedAt: string;
  /** On a translation what it translates, if this person may read that. */
  original: { title: string; language: string } | null;
};

/** The drafts this person may see, those changed last first; at most ten of each collection. */
export async function unfinishedTexts(payload: Payload, user: TypedUser): Promise<UnfinishedText[]> {
  const found = await Promise.all(editorialCollections.map((each) => unfinishedIn(each, payload, user)));
  return found.flat().sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

async function unfinishedIn(collection: EditorialCollection, payload: Payload, user: TypedUser) {
  const asThem = { collection, depth: 0, overrideAccess: false, user } as const;
  const { docs: drafts } = await payload.find({
    ...asThem,
    where: { _status: { equals: 'draft' } },
    draft: true,
    limit: 10,
    sort: '-updatedAt'
  });
  const sources = drafts.map(({ translationOf }) => relationId(translationOf)).filter((id) => id !== null);
  const { docs: originals } = await payload.find({
    ...asThem,
    where: { id: { in: sources } },
    pagination: false
  });
  return drafts.map(({ id, title, language, updatedAt, translationOf }) => {
    const original = originals.find((each) => each.id === relationId(translationOf));
    return {
      collection,
      id,
      title,
      language,
      updatedAt,
      original: original ? { title: original.title, language: original.language } : null
    };
  });
}
