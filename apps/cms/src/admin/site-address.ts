import type { EditorialCollection } from '../documents/editorial.ts';

/** What decides the public address of a document. */
export type Placed = { language: string; slug?: string | null; kind?: string | null };

/** A document's address on the site, or null while it has none. Keep in step with apps/site/src/lib/links.ts. */
export function siteAddress(
  { siteUrl, collection }: { siteUrl: string; collection: EditorialCollection },
  { language, slug, kind }: Placed
): string | null {
  if (collection === 'pages' && kind && kind !== 'free') return `${siteUrl}/${language}/${kind}`;
  if (!slug) return null;
  const folder = collection === 'pages' ? '' : `${collection}/`;
  return `${siteUrl}/${language}/${folder}${encodeURIComponent(slug)}`;
}
