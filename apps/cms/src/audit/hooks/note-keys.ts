import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { noteInAuditLog } from '../note.ts';

/** Notes keys of service accounts made, changed or switched off; never a key. */
export const noteKeys: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, data, req }) => {
  const about = { collection: 'service-accounts', document: String(doc.id), title: doc.name };
  if (operation === 'create') await noteInAuditLog({ ...about, action: 'key-made' }, req);
  else if (previousDoc?.enableAPIKey && !doc.enableAPIKey)
    await noteInAuditLog({ ...about, action: 'key-removed' }, req);
  else if (data?.apiKey) await noteInAuditLog({ ...about, action: 'key-changed' }, req);
  return doc;
};

export const noteRemovedKeys: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await noteInAuditLog(
    { action: 'key-removed', collection: 'service-accounts', document: String(doc.id), title: doc.name },
    req
  );
  return doc;
};
