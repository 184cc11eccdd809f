import type { CollectionBeforeChangeHook } from 'payload';

/** Dates an original when it is first published, unless an editor gave it a date. */
export const setPublishedDate: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const isTranslation = Boolean(originalDoc?.translationOf ?? data.translationOf);
  if (isTranslation || data._status !== 'published' || data.publishedAt) return data;
  return { ...data, publishedAt: originalDoc?.publishedAt ?? new Date().toISOString() };
};
