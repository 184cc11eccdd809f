import type { CollectionBeforeChangeHook } from 'payload';
import type { EditorialCollection } from '../documents/editorial.ts';
import { rememberPublicState } from '../documents/public-state.ts';

/** Remembers how the document stands on the site before this save: Payload's `previousDoc` is its newest draft. */
export const rememberWhatWasPublic: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req
}) => {
  if (operation === 'update' && originalDoc) {
    await rememberPublicState(
      { collection: collection.slug as EditorialCollection, id: String(originalDoc.id) },
      req
    );
  }
  return data;
};
