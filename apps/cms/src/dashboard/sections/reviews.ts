import { documentOf, present } from '../documents.ts';
import { asThem, type Entry, type Reader } from '../entry.ts';

/** Reviews asked of the reader and not answered yet. */
export async function reviews(reader: Reader): Promise<Entry[]> {
  const { docs } = await reader.payload.find({
    ...asThem(reader),
    collection: 'review-requests',
    where: { and: [{ state: { equals: 'open' } }, { askedOf: { equals: reader.user.id } }] },
    sort: '-createdAt',
    limit: 10
  });
  const found = await Promise.all(
    docs.map(async ({ document, note, createdAt }) => {
      const entry = await documentOf(document, reader);
      return entry && { ...entry, facts: [...entry.facts, note ?? ''].filter(Boolean), at: createdAt };
    })
  );
  return found.filter(present);
}
