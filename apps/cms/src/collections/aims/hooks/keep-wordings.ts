import type { Aim } from '@broadside/types/payload-types';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { relationId } from '../../../documents/editorial.ts';

/**
 * Keeps a translation's earlier wordings. When a translation is published with a new sentence after its original was
 * amended, its old sentence joins them, with the days and the place of the original's wording that it translated. Any
 * other change of its sentence is a better translation of the same wording, and leaves no trace.
 */
export const keepWordings: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const work = relationId(originalDoc?.translationOf ?? data.translationOf);
  if (!work) return data;
  const own = operation === 'create' ? null : await findAim(originalDoc.id, req);
  const kept = { wordings: own?.wordings ?? [], wordingFrom: own?.wordingFrom ?? null };
  if (data._status !== 'published') return { ...data, ...kept };

  const original = await findAim(work, req);
  const since = original.amended?.date ?? original.adopted?.date ?? null;
  const wasPublic = own?._status === 'published';
  if (!wasPublic) return { ...data, ...kept, wordingFrom: since };
  if (own.title === (data.title ?? originalDoc.title)) return { ...data, ...kept };

  // Published before its original was adopted: what it translates is the first wording.
  const from = own.wordingFrom ?? original.adopted?.date ?? null;
  const translated = original.wordings?.findLast((wording) => wording.from === from && from !== since);
  if (!translated) return { ...data, ...kept, wordingFrom: since };
  const { until, place } = translated;
  return {
    ...data,
    wordingFrom: since,
    wordings: [...kept.wordings, { text: own.title, from, until, place }]
  };
};

function findAim(id: string, req: PayloadRequest): Promise<Aim> {
  return req.payload.findByID({ collection: 'aims', id, depth: 0, trash: true, overrideAccess: true, req });
}
