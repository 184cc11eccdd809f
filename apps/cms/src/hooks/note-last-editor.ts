import type { CollectionBeforeChangeHook } from 'payload';
import { person } from '../access/roles.ts';
import type { EditorialCollection } from '../documents/editorial.ts';
import { stateOf } from '../review/state-of-document.ts';

/** Notes who changed the words last; who saves or publishes them as they were has not. */
export const noteLastEditor: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  collection,
  req
}) => {
  const slug = collection.slug as EditorialCollection;
  const former = (originalDoc?.lastEditedBy as string | null | undefined) ?? null;
  const isSame = operation === 'update' && originalDoc && stateOf(slug, data) === stateOf(slug, originalDoc);
  return { ...data, lastEditedBy: isSame ? former : (person(req)?.id ?? former) };
};
