import type { PayloadRequest } from 'payload';
import type { EditorialCollection, EditorialDocument } from '../documents/editorial.ts';

type Wanted = { collection: EditorialCollection; original: string; language: string };

/**
 * Makes the empty draft of a translation, with the rights of whoever asks, and gives its id. Where there is one
 * already (somebody else was quicker), gives that one's: nobody's words are overwritten.
 */
export async function beginTranslation(
  { collection, original, language }: Wanted,
  req: PayloadRequest
): Promise<{ id: string; isNew: boolean }> {
  const asThem = { collection, depth: 0, overrideAccess: false, user: req.user, req } as const;
  const { docs } = await req.payload.find({
    ...asThem,
    where: { and: [{ translationOf: { equals: original } }, { language: { equals: language } }] },
    draft: true,
    limit: 1
  });
  const there = docs[0] as EditorialDocument | undefined;
  if (there) return { id: there.id, isNew: false };

  const made = (await req.payload.create({
    ...asThem,
    data: { language, translationOf: original, _status: 'draft' } as never,
    draft: true
  })) as EditorialDocument;
  return { id: made.id, isNew: true };
}
