import type { CollectionBeforeChangeHook } from 'payload';
import { relationId, type EditorialCollection } from '../documents/editorial.ts';
import { addressTaken } from '../documents/refusals.ts';
import { refuse } from '../documents/refuse.ts';
import { isReserved } from '../fields/slug/reserved.ts';
import { isSlugTaken } from '../fields/slug/is-slug-taken.ts';

/** Refuses a slug that another work has, already when a draft is saved: else it would fail only when published. */
export const checkSlugIsFree: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  if (!data.slug || data.slug === originalDoc?.slug) return data;
  const slug = collection.slug as EditorialCollection;
  const work = relationId(originalDoc?.translationOf ?? data.translationOf) ?? originalDoc?.id ?? null;

  if (isReserved({ slug: data.slug, collection: slug, kind: data.kind })) {
    refuse({ collection: slug, path: 'slug', because: reserved }, req);
  }
  if (await isSlugTaken({ slug: data.slug, collection: slug, work, req })) {
    refuse({ collection: slug, path: 'slug', because: addressTaken }, req);
  }
  return data;
};

const reserved = {
  en: 'The site itself uses this address. Choose another.',
  es: 'El propio sitio usa esta dirección. Elija otra.',
  uk: 'Цю адресу використовує сам сайт. Виберіть іншу.',
  ar: 'يستخدم الموقع نفسه هذا العنوان. اختر غيره.'
};
