import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import type { User } from '@broadside/types';
import { noteInAuditLog } from '../note.ts';

/** Notes who was let in, and whose roles or languages were changed. */
export const notePeople: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const about = { collection: 'users', document: doc.id, title: doc.name };
  if (operation === 'create') {
    await noteInAuditLog(
      { ...about, action: doc.invitedAt ? 'person-invited' : 'person-added', detail: mayDo(doc) },
      req
    );
  } else if (mayDo(doc) !== mayDo(previousDoc)) {
    await noteInAuditLog(
      { ...about, action: 'roles-changed', detail: `${mayDo(previousDoc)} › ${mayDo(doc)}` },
      req
    );
  }
  return doc;
};

export const noteRemovedPeople: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  await noteInAuditLog(
    { action: 'person-removed', collection: 'users', document: doc.id, title: doc.name, detail: mayDo(doc) },
    req
  );
  return doc;
};

/** Such as `editor, translator (es, uk)`. */
function mayDo({ roles, languages }: Pick<User, 'roles' | 'languages'>): string {
  const which = languages?.length ? ` (${languages.join(', ')})` : '';
  return (roles ?? []).map((role) => (role === 'translator' ? role + which : role)).join(', ');
}
