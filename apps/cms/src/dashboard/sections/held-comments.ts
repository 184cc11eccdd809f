import type { Comment } from '@broadside/types/payload-types';
import { placeOf, type Place } from '../../collections/comments/places.ts';
import { asThem, type Reader } from '../entry.ts';

export type HeldComment = Pick<
  Comment,
  'id' | 'name' | 'kind' | 'source' | 'text' | 'language' | 'status' | 'writtenAt' | 'updatedAt'
> & { place: Place | null };

/** `total`: how many wait, of which the `comments` are those who have waited longest. */
export type HeldComments = { comments: HeldComment[]; total: number };

/** Comments that wait for a moderator; none for those who may not read comments. */
export async function heldComments(reader: Reader): Promise<HeldComments> {
  const { docs, totalDocs } = await reader.payload.find({
    ...asThem(reader),
    collection: 'comments',
    where: { status: { equals: 'held' } },
    sort: 'writtenAt',
    limit: 6,
    disableErrors: true
  });
  const comments = await Promise.all(
    docs.map(async ({ id, name, kind, source, text, language, status, writtenAt, updatedAt, on }) => ({
      ...{ id, name, kind, source, text, language, status, writtenAt, updatedAt },
      place: await placeOf(on, reader.payload)
    }))
  );
  return { comments, total: totalDocs };
}
