import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterChangeHook } from 'payload';
import { query } from '../database.ts';
import type { EditorialDocument } from '../documents/editorial.ts';
import { tableOf } from '../documents/tables.ts';

/**
 * A draft that gets another language gets it as a whole. Payload saves drafts as versions only, and what is compared
 * with a translation's language is the document's own row.
 */
export const writeLanguageThrough: CollectionAfterChangeHook<EditorialDocument> = async ({
  doc,
  previousDoc,
  operation,
  collection,
  req
}) => {
  if (operation !== 'update' || doc.language === previousDoc.language) return doc;
  const documents = sql.identifier(tableOf(collection.slug));
  await query(req, sql`update ${documents} set language = ${doc.language} where id = ${doc.id}`);
  return doc;
};
