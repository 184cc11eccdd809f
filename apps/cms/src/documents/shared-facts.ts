import type { EditorialCollection } from './editorial.ts';

/**
 * What does not depend on language: edited on the original only, and copied onto its translations, so that every
 * list, feed and search reads one table. By field, with its column.
 */
export const sharedFacts: Record<EditorialCollection, Record<string, string>> = {
  statements: { publishedAt: 'published_at' },
  pages: { publishedAt: 'published_at', kind: 'kind' }
};
