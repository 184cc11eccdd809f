import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterChangeHook } from 'payload';
import type { EditorialCollection, EditorialDocument } from '../documents/editorial.ts';
import { formerPublicState, isPublic, publicStateOf } from '../documents/public-state.ts';
import { keepFormerAddress } from '../collections/redirects/keep-former-address.ts';
import { query } from '../database.ts';

/**
 * Keeps the address under which a document was public and is no more, also when it only rests for a while: it may come
 * back under another. An address that is in use again is nobody's former one.
 */
export const noteFormerAddress: CollectionAfterChangeHook<EditorialDocument> = async ({
  doc,
  collection,
  req
}) => {
  const which = { collection: collection.slug as EditorialCollection, id: doc.id };
  const before = formerPublicState(which, req);
  const now = await publicStateOf(which, req);
  if (isPublic(now) && now.slug) {
    await query(
      req,
      sql`delete from redirects where collection = ${which.collection} and slug = ${now.slug}`
    );
  }
  const isLeft = isPublic(before) && before.slug && !(isPublic(now) && now.slug === before.slug);
  if (isLeft) await keepFormerAddress({ ...which, slug: before.slug! }, req);
  return doc;
};
