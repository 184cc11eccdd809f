import { getTranslation } from '@payloadcms/translations';
import { ownName } from '../admin/language-name.ts';
import { relationId, type EditorialCollection, type EditorialDocument } from '../documents/editorial.ts';
import { asThem, type Entry, type Reader } from './entry.ts';

type Reference = { relationTo: EditorialCollection; value: string | { id: string } };

/** A document as a line of the dashboard, with its kind and language. */
export function entryOf(collection: EditorialCollection, document: EditorialDocument, reader: Reader): Entry {
  return {
    id: document.id,
    href: `/admin/collections/${collection}/${document.id}`,
    title: document.title ?? '',
    language: document.language,
    facts: [
      getTranslation(reader.payload.collections[collection].config.labels.singular, reader.i18n),
      ownName(document.language)
    ],
    at: null
  };
}

/** The document behind a relation as its newest draft says; null if the reader may not see it, or it is gone. */
export async function documentOf(reference: Reference, reader: Reader): Promise<Entry | null> {
  const id = relationId(reference.value);
  if (!id) return null;
  const { docs } = await reader.payload.find({
    ...asThem(reader),
    collection: reference.relationTo,
    where: { id: { equals: id } },
    draft: true,
    limit: 1
  });
  const document = docs[0] as EditorialDocument | undefined;
  return document ? entryOf(reference.relationTo, document, reader) : null;
}

export const present = <T>(each: T | null): each is T => each !== null;
