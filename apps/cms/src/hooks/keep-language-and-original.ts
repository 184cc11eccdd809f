import { sql } from '@payloadcms/db-postgres';
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { query } from '../database.ts';
import { editorialCollections, type EditorialDocument } from '../documents/editorial.ts';
import { asLanguageTag } from '../documents/language-tag.ts';
import { tableOf } from '../documents/tables.ts';

/**
 * Keeps a document's original as it was when it was made, and its language from the moment on that anything hangs on
 * it, whatever was sent (docs/decisions/0012-language-of-a-draft.md). Payload takes fields that may not be changed
 * out of what it saves, and when it restores a version it would leave them empty.
 */
export const keepLanguageAndOriginal: CollectionBeforeValidateHook<EditorialDocument> = async ({
  data,
  operation,
  originalDoc,
  collection,
  req
}) => {
  if (operation === 'create' || !originalDoc) return data;
  const kept = { ...data, translationOf: originalDoc.translationOf ?? null };
  const wanted = asLanguageTag(data?.language);
  const changes = wanted !== null && wanted !== originalDoc.language;
  if (changes && (await languageIsOpen({ collection: collection.slug, document: originalDoc }, req)))
    return kept;
  return { ...kept, language: originalDoc.language };
};

/** Whether a document's language may still change: it is an original, was never published and has no translations. */
export async function languageIsOpen(
  { collection, document }: { collection: string; document: EditorialDocument },
  req: PayloadRequest
): Promise<boolean> {
  // Pictures and short texts have a language, and no translations.
  if (!editorialCollections.some((one) => one === collection)) return true;
  if (document.translationOf || document.firstPublishedAt || document._status === 'published') return false;
  const documents = sql.identifier(tableOf(collection));
  const translations = await query(
    req,
    sql`select 1 from ${documents} where translation_of_id = ${document.id} limit 1`
  );
  return translations.length === 0;
}
