import type { CollectionBeforeValidateHook } from 'payload';

/** A version that was written when its document went to the trash brings back the words, not the trash. */
export const stayOutOfTrash: CollectionBeforeValidateHook = ({ data, originalDoc, req }) =>
  req.context.isRestoringVersion ? { ...data, deletedAt: originalDoc?.deletedAt ?? null } : data;
