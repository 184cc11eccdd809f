import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterChangeHook } from 'payload';
import { query } from '../database.ts';
import type { EditorialCollection, EditorialDocument } from '../documents/editorial.ts';
import { factOf } from '../documents/facts.ts';
import { sharedFacts } from '../documents/shared-facts.ts';
import { tableOf } from '../documents/tables.ts';

/**
 * Copies an original's published facts onto its translations in the same transaction. Plain SQL: the translations'
 * words, versions and times of change must stay as they are.
 */
export const copyFactsToTranslations: CollectionAfterChangeHook<EditorialDocument> = async ({
  doc,
  collection,
  req
}) => {
  if (doc.translationOf || doc._status !== 'published') return doc;
  const slug = collection.slug as EditorialCollection;

  for (const [field, column] of Object.entries(sharedFacts[slug])) {
    const fact = factOf(doc, field);
    for (const { table, prefix, where } of [
      { table: tableOf(slug), prefix: '', where: sql`true` },
      { table: `_${tableOf(slug)}_v`, prefix: 'version_', where: sql`latest` }
    ]) {
      const name = sql.identifier(prefix + column);
      await query(
        req,
        sql`update ${sql.identifier(table)} set ${name} = ${fact}
             where ${sql.identifier(`${prefix}translation_of_id`)} = ${doc.id} and ${where}
               and ${name} is distinct from ${fact}`
      );
    }
  }
  return doc;
};
