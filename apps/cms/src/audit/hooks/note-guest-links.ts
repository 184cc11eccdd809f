import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import type { GuestToken } from '@broadside/types';
import { noteInAuditLog } from '../note.ts';

/** Notes guest links made and withdrawn: what for and for what, never the link. */
export const noteGuestLinks: CollectionAfterChangeHook<GuestToken> = async ({
  doc,
  previousDoc,
  operation,
  req
}) => {
  if (!isGiven(doc)) return doc;
  if (operation === 'create') {
    const action = doc.purpose === 'access' ? 'access-link-made' : 'guest-link-made';
    await noteInAuditLog({ action, ...subjectOf(doc), detail: detailOf(doc) }, req);
  } else if (doc.withdrawn && !previousDoc?.withdrawn) {
    await noteInAuditLog({ action: 'guest-link-withdrawn', ...subjectOf(doc), detail: doc.purpose }, req);
  }
  return doc;
};

export const noteRemovedGuestLinks: CollectionAfterDeleteHook<GuestToken> = async ({ doc, req }) => {
  if (isGiven(doc))
    await noteInAuditLog({ action: 'guest-link-withdrawn', ...subjectOf(doc), detail: doc.purpose }, req);
  return doc;
};

/** Not the server's own to the set-up, nor what the Preview button makes for whoever pressed it. */
function isGiven({ purpose, isShared }: GuestToken): boolean {
  return purpose === 'access' || (purpose === 'preview' && isShared === true);
}

function detailOf({ purpose, removesSecondFactor }: GuestToken): string {
  return removesSecondFactor ? `${purpose}, second factor` : purpose;
}

function subjectOf({ document, person }: GuestToken) {
  if (document) return { collection: document.relationTo, document: idOf(document.value) };
  return person ? { collection: 'users', document: idOf(person) } : {};
}

function idOf(relation: string | { id: string }): string {
  return typeof relation === 'string' ? relation : relation.id;
}
