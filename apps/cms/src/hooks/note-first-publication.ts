import type { CollectionBeforeChangeHook } from 'payload';

/** Notes when a document is published for the first time: from then on its slug no longer follows its title. */
export const noteFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const known = originalDoc?.firstPublishedAt ?? null;
  const isNow = data._status === 'published' && !known;
  return { ...data, firstPublishedAt: isNow ? new Date().toISOString() : known };
};
