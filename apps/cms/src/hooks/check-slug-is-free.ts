import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { relationId, type EditorialCollection } from '../documents/editorial.ts';
import { isSlugTaken } from '../fields/slug/is-slug-taken.ts';

/** Refuses a slug that another work has, already when a draft is saved: else it would fail only when published. */
export const checkSlugIsFree: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  if (!data.slug || data.slug === originalDoc?.slug) return data;
  const slug = collection.slug as EditorialCollection;
  const work = relationId(originalDoc?.translationOf ?? data.translationOf) ?? originalDoc?.id ?? null;

  if (await isSlugTaken({ slug: data.slug, collection: slug, work, req })) {
    const message = 'Another document has this address already.';
    throw new ValidationError({ collection: slug, errors: [{ path: 'slug', message }], req }, req.t);
  }
  return data;
};
