import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterChangeHook } from 'payload';
import { query } from '../database.ts';
import type { EditorialDocument } from '../documents/editorial.ts';

/**
 * Copies an original's published facts onto its translations in the same transaction, so that every list reads one
 * table. Plain SQL: the translations' words, versions and times of change must stay as they are.
 */
export const copyFactsToTranslations: CollectionAfterChangeHook<EditorialDocument> = async ({
  doc,
  collection,
  req
}) => {
  if (doc.translationOf || doc._status !== 'published') return doc;
  const documents = sql.identifier(collection.slug);
  const versions = sql.identifier(`_${collection.slug}_v`);
  await query(
    req,
    sql`update ${documents} set published_at = ${doc.publishedAt ?? null}
         where translation_of_id = ${doc.id} and published_at is distinct from ${doc.publishedAt ?? null}`
  );
  await query(
    req,
    sql`update ${versions} set version_published_at = ${doc.publishedAt ?? null}
         where latest and version_translation_of_id = ${doc.id}`
  );
  return doc;
};
