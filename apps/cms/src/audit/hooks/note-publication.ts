import type { CollectionAfterChangeHook } from 'payload';
import type { EditorialCollection, EditorialDocument } from '../../documents/editorial.ts';
import { formerPublicState, publicStateOf } from '../../documents/public-state.ts';
import { bySchedule } from '../../schedule/by-schedule.ts';
import { noteInAuditLog } from '../note.ts';

/** Notes what was published, taken back, put into the trash or taken out of it; drafts are nobody's business. */
export const notePublication: CollectionAfterChangeHook<EditorialDocument> = async ({
  doc,
  collection,
  req
}) => {
  const slug = collection.slug as EditorialCollection;
  const before = formerPublicState({ collection: slug, id: doc.id }, req);
  const now = await publicStateOf({ collection: slug, id: doc.id }, req);
  const about = { collection: slug, document: doc.id, title: doc.title };
  const isScheduled = bySchedule(req);

  if (Boolean(before?.isTrashed) !== Boolean(now?.isTrashed)) {
    await noteInAuditLog({ ...about, action: now?.isTrashed ? 'trashed' : 'restored' }, req);
  } else if (now?.isPublished && doc._status === 'published') {
    await noteInAuditLog({ ...about, action: isScheduled ? 'published-by-schedule' : 'published' }, req);
  } else if (before?.isPublished && !now?.isPublished) {
    await noteInAuditLog({ ...about, action: isScheduled ? 'unpublished-by-schedule' : 'unpublished' }, req);
  }
  return doc;
};
