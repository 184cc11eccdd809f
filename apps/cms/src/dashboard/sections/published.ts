import { editorialCollections, type EditorialDocument } from '../../documents/editorial.ts';
import { entryOf } from '../documents.ts';
import { asThem, type Entry, type Reader } from '../entry.ts';

/** What was published last, in every language. */
export async function published(reader: Reader): Promise<Entry[]> {
  const found = await Promise.all(
    editorialCollections.map(async (collection) => {
      const { docs } = await reader.payload.find({
        ...asThem(reader),
        collection,
        where: { and: [{ _status: { equals: 'published' } }, { publishedAt: { exists: true } }] },
        sort: '-publishedAt',
        limit: 5
      });
      return (docs as EditorialDocument[]).map((document) => ({
        ...entryOf(collection, document, reader),
        at: document.publishedAt ?? ''
      }));
    })
  );
  return found
    .flat()
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, 5);
}
