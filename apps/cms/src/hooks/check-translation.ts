import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { relationId, type EditorialCollection, type EditorialDocument } from '../documents/editorial.ts';

/** Refuses a translation of a translation, one in its original's own language, and a second one in the same language. */
export const checkTranslation: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req
}) => {
  const original = relationId(data?.translationOf);
  if (operation !== 'create' || !original) return data;

  const slug = collection.slug as EditorialCollection;
  const { docs: family } = await req.payload.find({
    collection: slug,
    where: { or: [{ id: { equals: original } }, { translationOf: { equals: original } }] },
    depth: 0,
    draft: false,
    pagination: false,
    overrideAccess: true,
    req
  });
  const source = family.find(({ id }) => id === original) as EditorialDocument | undefined;

  if (!source) refuse('translationOf', 'The original does not exist.');
  if (relationId(source.translationOf))
    refuse('translationOf', 'Choose the original, not one of its translations.');
  const sameLanguage = family.find(
    ({ id, language }) => id !== originalDoc?.id && language === data?.language
  );
  if (sameLanguage)
    refuse('language', `There is already a document of this work in the language "${data?.language}".`);
  return data;

  function refuse(path: string, message: string): never {
    throw new ValidationError({ collection: slug, errors: [{ path, message }], req }, req.t);
  }
};
