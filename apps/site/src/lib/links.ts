/** Every address the site builds. */
export const links = {
  home: (language: string) => `/${language}/`,
  about: (language: string) => `/${language}/about`,
  statements: (language: string, page = 1) => `/${language}/statements${page > 1 ? `?page=${page}` : ''}`,
  statement: (language: string, slug: string) => `/${language}/statements/${encodeURIComponent(slug)}`,
  page: (language: string, slug: string) => `/${language}/${encodeURIComponent(slug)}`,
  media: (filename: string) => `/media/${encodeURIComponent(filename)}`,
  previewMedia: (token: string, filename: string) =>
    `/preview/${encodeURIComponent(token)}/media/${encodeURIComponent(filename)}`,
  setUp: (token: string, language: string) => `/set-up/${encodeURIComponent(token)}?language=${language}`,
  admin: (cmsUrl: string) => `${cmsUrl}/admin`
};

/** The address of a document by what it is. */
export function documentLink(kind: 'statement' | 'about' | 'free', language: string, slug: string): string {
  if (kind === 'statement') return links.statement(language, slug);
  return kind === 'about' ? links.about(language) : links.page(language, slug);
}
