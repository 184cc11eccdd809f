import type { CollectionAfterChangeHook } from 'payload';
import type { AuditAction } from '../actions.ts';
import { noteInAuditLog } from '../note.ts';

/** Notes a decision about what a visitor wrote: its status, or its way into the trash and back. None of its words. */
export function noteDecisions(action: AuditAction): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, collection, req }) => {
    if (operation !== 'update') return doc;
    const about = { collection: collection.slug, document: String(doc.id) };
    if (doc.status !== previousDoc?.status) {
      await noteInAuditLog({ ...about, action, detail: `${previousDoc?.status} › ${doc.status}` }, req);
    }
    if (Boolean(doc.deletedAt) !== Boolean(previousDoc?.deletedAt)) {
      await noteInAuditLog({ ...about, action: doc.deletedAt ? 'trashed' : 'restored' }, req);
    }
    return doc;
  };
}
