import type { CollectionBeforeChangeHook } from 'payload';
import { refuse } from '../../../documents/refuse.ts';
import { currentAim } from '../operations/current-aims.ts';
import { isDeciding } from '../operations/deciding.ts';
import { adoptOnScreen } from '../operations/refusals.ts';

/**
 * Refuses to publish an original's new sentence but by adoption. Of an adopted one whose sentence is as it was, a
 * changed explanation may be published like any text.
 */
export const publishByAdoption: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const isTranslation = Boolean(originalDoc?.translationOf ?? data.translationOf);
  if (isTranslation || data._status !== 'published' || isDeciding(req)) return data;

  const aim = originalDoc?.id ? await currentAim(originalDoc.id, req) : null;
  const sentence = data.title ?? originalDoc?.title;
  if (!aim || aim.publicSentence !== sentence) {
    refuse({ collection: 'aims', path: 'title', because: adoptOnScreen }, req);
  }
  return data;
};
