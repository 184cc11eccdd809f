import type { DocumentKind } from './content.ts';

/** Every address the site builds. */
export const links = {
  home: (language: string) => `/${language}/`,
  about: (language: string) => `/${language}/about`,
  statements: (language: string, page = 1) => `/${language}/statements${page > 1 ? `?page=${page}` : ''}`,
  statement: (language: string, slug: string) => `/${language}/statements/${encodeURIComponent(slug)}`,
  actionCalls: (language: string, page = 1) => `/${language}/action-calls${page > 1 ? `?page=${page}` : ''}`,
  actionCall: (language: string, slug: string) => `/${language}/action-calls/${encodeURIComponent(slug)}`,
  aims: (language: string) => `/${language}/aims`,
  aim: (language: string, slug: string) => `/${language}/aims/${encodeURIComponent(slug)}`,
  topics: (language: string) => `/${language}/topics`,
  topic: (language: string, slug: string, page = 1) =>
    `/${language}/topics/${encodeURIComponent(slug)}${page > 1 ? `?page=${page}` : ''}`,
  groups: (language: string) => `/${language}/groups`,
  group: (language: string, slug: string, page = 1) =>
    `/${language}/groups/${encodeURIComponent(slug)}${page > 1 ? `?page=${page}` : ''}`,
  give: (language: string) => `/${language}/give`,
  page: (language: string, slug: string) => `/${language}/${encodeURIComponent(slug)}`,
  media: (filename: string) => `/media/${encodeURIComponent(filename)}`,
  previewMedia: (token: string, filename: string) =>
    `/preview/${encodeURIComponent(token)}/media/${encodeURIComponent(filename)}`,
  setUp: (token: string, language: string) => `/set-up/${encodeURIComponent(token)}?language=${language}`,
  invitation: (token: string, language: string) =>
    `/invitation/${encodeURIComponent(token)}?language=${language}`,
  setUpColours: ({ first, second }: { first: string; second: string }) =>
    `/set-up/colours.css?first=${first.slice(1)}&second=${second.slice(1)}`,
  admin: (cmsUrl: string) => `${cmsUrl}/admin`
};

/** Pages whose address is their kind, whatever their slug. */
export const fixedPages = ['about', 'privacy', 'imprint', 'press'] as const;
export type FixedPage = (typeof fixedPages)[number];

/** The address of a document by what it is. */
export function documentLink(kind: DocumentKind, language: string, slug: string): string {
  if (kind === 'action-call') return links.actionCall(language, slug);
  if (kind === 'free') return links.page(language, slug);
  return isFixed(kind) ? links.page(language, kind) : links.statement(language, slug);
}

export function isFixed(kind: string): kind is FixedPage {
  return fixedPages.includes(kind as FixedPage);
}
