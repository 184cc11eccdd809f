import { editorialCollections, relationId, type EditorialDocument } from '../../documents/editorial.ts';
import { entryOf } from '../documents.ts';
import { asThem, type Entry, type Reader } from '../entry.ts';
import type { DashboardTexts } from '../texts.ts';

type Draft = EditorialDocument & { updatedAt: string; lastEditedBy?: string | null };
export type Unfinished = { mine: Entry[]; others: Entry[] };

/** Drafts the reader may see, those changed last first: what they wrote themselves, and the rest. */
export async function unfinished(reader: Reader, texts: DashboardTexts): Promise<Unfinished> {
  const found = await Promise.all(
    editorialCollections.map(async (collection) => {
      const { docs } = await reader.payload.find({
        ...asThem(reader),
        collection,
        where: { _status: { equals: 'draft' } },
        draft: true,
        limit: 15,
        sort: '-updatedAt',
        showHiddenFields: true
      });
      const drafts = docs as Draft[];
      const originals = await titlesOf(collection, drafts, reader);
      return drafts.map((draft) => {
        const entry = entryOf(collection, draft, reader);
        const original = originals.get(relationId(draft.translationOf) ?? '');
        if (original) entry.facts.push(texts.translates.replace('{title}', original));
        return { isMine: draft.lastEditedBy === reader.user.id, entry: { ...entry, at: draft.updatedAt } };
      });
    })
  );
  const all = found.flat().sort((a, b) => b.entry.at.localeCompare(a.entry.at));
  return {
    mine: all
      .filter(({ isMine }) => isMine)
      .map(({ entry }) => entry)
      .slice(0, 10),
    others: all
      .filter(({ isMine }) => !isMine)
      .map(({ entry }) => entry)
      .slice(0, 10)
  };
}

async function titlesOf(
  collection: (typeof editorialCollections)[number],
  drafts: Draft[],
  reader: Reader
): Promise<Map<string, string>> {
  const ids = drafts.map(({ translationOf }) => relationId(translationOf)).filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const { docs } = await reader.payload.find({
    ...asThem(reader),
    collection,
    where: { id: { in: ids } },
    pagination: false
  });
  return new Map((docs as EditorialDocument[]).map(({ id, title }) => [id, title ?? '']));
}
