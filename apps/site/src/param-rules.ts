/** A BCP 47 tag of the plain sort: a language, then script, region and variants. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);
}

/** The name of a file, never a path. */
export function isFileName(text: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._ ()+-]*$/u.test(text) && !text.includes('..');
}

/** The end of a document's address; keep in step with the CMS's rule for slugs, which is stricter about hyphens. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text);
}
