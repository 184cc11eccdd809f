/** The collections whose documents are written, translated and published. */
export const editorialCollections = ['statements', 'action-calls', 'aims', 'pages'] as const;
export type EditorialCollection = (typeof editorialCollections)[number];

/** What every one of them has, as its hooks see it; relations may be ids or whole documents. */
export type EditorialDocument = {
  id: string;
  title?: string | null;
  slug?: string | null;
  language: string;
  translationOf?: string | { id: string } | null;
  publishedAt?: string | null;
  firstPublishedAt?: string | null;
  _status?: 'draft' | 'published' | null;
};

/** Id of the original a document belongs to: its own where it is one; null before it has any. */
export function workOf(document: Partial<EditorialDocument> | null | undefined): string | null {
  return relationId(document?.translationOf) ?? document?.id ?? null;
}

/** The id behind a relation, whether or not it was filled in. */
export function relationId(relation: string | { id: string } | null | undefined): string | null {
  if (!relation) return null;
  return typeof relation === 'string' ? relation : relation.id;
}
