import type { EditorialCollection } from '../../documents/editorial.ts';

/** First parts of the site's own addresses, now and as designed: a page with such a slug could not be reached. */
// prettier-ignore
const ofTheSite = new Set([
  'about', 'action-calls', 'aims', 'contact', 'follow', 'give', 'groups', 'imprint', 'media', 'press', 'preview',
  'privacy', 'search', 'set-up', 'site-map', 'statements', 'topics'
]);

type Question = { slug: string; collection: EditorialCollection; kind?: string | null };

/** Whether a page may not have this slug. Statements live below an address of their own and may have any. */
export function isReserved({ slug, collection, kind }: Question): boolean {
  return collection === 'pages' && slug !== kind && ofTheSite.has(slug);
}
