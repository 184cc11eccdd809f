import type { CollectionBeforeValidateHook } from 'payload';
import { relationId, type EditorialCollection, type EditorialDocument } from '../documents/editorial.ts';
import { languageTaken } from '../documents/refusals.ts';
import { refuse } from '../documents/refuse.ts';

/** Refuses a translation of a translation, one in its original's own language, and a second one in the same language. */
export const checkTranslation: CollectionBeforeValidateHook = async ({
  data,
  operation,
  collection,
  req
}) => {
  const original = relationId(data?.translationOf);
  if (operation !== 'create' || !original) return data;

  const slug = collection.slug as EditorialCollection;
  const { docs } = await req.payload.find({
    collection: slug,
    where: { or: [{ id: { equals: original } }, { translationOf: { equals: original } }] },
    depth: 0,
    pagination: false,
    // With the rights of whoever asks: what one may not read one may not translate, or find out about.
    overrideAccess: !req.user,
    user: req.user,
    req
  });
  const family = docs as EditorialDocument[];
  const source = family.find(({ id }) => id === original);

  if (!source) return refuse({ collection: slug, path: 'translationOf', because: noOriginal }, req);
  if (source.translationOf) refuse({ collection: slug, path: 'translationOf', because: notAnOriginal }, req);
  if (family.some(({ language }) => language === data?.language)) {
    refuse({ collection: slug, path: 'language', because: languageTaken }, req);
  }
  return data;
};

const noOriginal = {
  en: 'The original does not exist.',
  es: 'El original no existe.',
  uk: 'Оригіналу не існує.',
  ar: 'الأصل غير موجود.'
};
const notAnOriginal = {
  en: 'Choose the original, not one of its translations.',
  es: 'Elija el original, no una de sus traducciones.',
  uk: 'Виберіть оригінал, а не його переклад.',
  ar: 'اختر الأصل لا إحدى ترجماته.'
};
