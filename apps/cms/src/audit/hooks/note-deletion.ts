import type { CollectionAfterDeleteHook } from 'payload';
import { noteInAuditLog } from '../note.ts';

/** Notes that something was deleted for good. */
export const noteDeletion: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  const title = collection.admin?.useAsTitle;
  await noteInAuditLog(
    {
      action: 'deleted',
      collection: collection.slug,
      document: String(doc.id),
      // A visitor's words are not kept in a log that can't forget them.
      title: visitors.has(collection.slug)
        ? null
        : title && typeof doc[title] === 'string'
          ? doc[title]
          : null
    },
    req
  );
  return doc;
};

const visitors = new Set(['comments', 'contacts']);
