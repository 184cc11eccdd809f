import type { FieldHook } from 'payload';
import { relationId, type EditorialCollection } from '../../documents/editorial.ts';
import { freeSlug } from './free-slug.ts';
import { slugFrom } from './slug.ts';

/** Keeps the slug in step with the title until somebody edits the slug or the document was published once. */
export const followTitle: FieldHook = async ({ value, data, originalDoc, req, collection }) => {
  const language = String(data?.language ?? originalDoc?.language ?? 'en');
  const title = String(data?.title ?? originalDoc?.title ?? '');
  const typed = typeof value === 'string' ? value.trim() : value;

  const before = originalDoc?.slug ?? '';
  const isEdited = typed !== undefined && (typed ?? '') !== before && (typed ?? '') !== '';
  if (isEdited) return typed;

  const wasPublished = Boolean(originalDoc?.firstPublishedAt);
  const followsTitle = before === '' || startsLike(before, slugFrom(originalDoc?.title ?? '', language));
  if (before && (wasPublished || !followsTitle || title === originalDoc?.title)) return before;

  const wanted = slugFrom(title, language);
  if (!wanted || !collection) return before || null;
  const work = relationId(originalDoc?.translationOf ?? data?.translationOf) ?? originalDoc?.id ?? null;
  return freeSlug({
    wanted,
    collection: collection.slug as EditorialCollection,
    kind: data?.kind ?? originalDoc?.kind,
    work,
    req
  });
};

/** Made from that title, perhaps with a number behind it because the plain one was taken. */
function startsLike(slug: string, made: string | null): boolean {
  return (
    made !== null &&
    (slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1))))
  );
}
