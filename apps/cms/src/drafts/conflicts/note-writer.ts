import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterChangeHook } from 'payload';
import { query } from '../../database.ts';
import { formOf } from '../form-id.ts';

/** Notes which open form saved the newest state. */
export const noteWriter: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const form = formOf(req);
  if (!form || !doc.updatedAt) return doc;
  await query(
    req,
    sql`update presence set wrote_at = ${doc.updatedAt}, seen_at = now()
         where form = ${form} and collection = ${collection.slug} and document = ${doc.id}`
  );
  return doc;
};
