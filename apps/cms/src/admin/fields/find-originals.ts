import type { EditorialCollection } from '../../documents/editorial.ts';

export type Original = { id: string; title?: string | null; language: string };

type Wanted = {
  collection: EditorialCollection;
  /** The language to translate into. */
  language: string | undefined;
  /** A part of the title. */
  search: string;
  /** Drafts too, for those who may see them: elsewhere asking for drafts hides what has unpublished changes. */
  drafts: boolean;
};

/** As many as a person looks through, and as fit into one address below. */
const most = '100';

/** The originals that one may still translate into a language, the latest changed first. */
export async function findOriginals(wanted: Wanted, signal: AbortSignal): Promise<Original[]> {
  const { collection, language, search, drafts } = wanted;
  const originals = await find<Original>(collection, signal, {
    sort: '-updatedAt',
    draft: String(drafts),
    'select[title]': 'true',
    'select[language]': 'true',
    'where[and][0][translationOf][exists]': 'false',
    ...(language && { 'where[and][1][language][not_equals]': language }),
    ...(search && { 'where[and][2][title][like]': search })
  });
  if (!language || originals.length === 0) return originals;

  const translations = await find<{ translationOf: string }>(collection, signal, {
    'select[translationOf]': 'true',
    'where[and][0][translationOf][in]': originals.map(({ id }) => id).join(','),
    'where[and][1][language][equals]': language
  });
  const translated = new Set(translations.map(({ translationOf }) => translationOf));
  return originals.filter(({ id }) => !translated.has(id));
}

async function find<T>(collection: string, signal: AbortSignal, asked: Record<string, string>): Promise<T[]> {
  const query = new URLSearchParams({ depth: '0', limit: most, ...asked });
  const response = await fetch(`/api/${collection}?${query}`, { credentials: 'same-origin', signal });
  if (!response.ok) throw new Error(`Looking for originals was answered with ${response.status}`);
  return ((await response.json()) as { docs: T[] }).docs;
}
