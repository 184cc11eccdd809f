import type { PayloadRequest } from 'payload';
import {
  relationId,
  type EditorialCollection,
  type EditorialDocument
} from '../../../documents/editorial.ts';

type Values = EditorialDocument & Record<string, unknown>;

/** The original of a translation, not its newest draft: whoever may see the one has no right to the other. */
export async function readOriginal(
  collection: EditorialCollection,
  draft: EditorialDocument,
  req: PayloadRequest
): Promise<Values | null> {
  const original = relationId(draft.translationOf);
  if (!original) return null;
  const found = await req.payload.findByID({
    collection,
    id: original,
    depth: 0,
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    req
  });
  return found ? ({ ...found } as Values) : null;
}
