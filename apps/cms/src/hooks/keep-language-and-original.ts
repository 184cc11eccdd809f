import type { CollectionBeforeValidateHook } from 'payload';

/**
 * Keeps a document's language and original as they were when it was made, whatever was sent. Payload takes fields that
 * may not be changed out of what it saves, and when it restores a version it would leave them empty.
 */
export const keepLanguageAndOriginal: CollectionBeforeValidateHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create' || !originalDoc) return data;
  return { ...data, language: originalDoc.language, translationOf: originalDoc.translationOf ?? null };
};
