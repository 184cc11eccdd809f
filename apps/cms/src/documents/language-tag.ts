/**
 * The canonical form of a BCP 47 tag (RFC 5646, by way of ECMA-402), or null if it is none. Tags with extensions or
 * private parts name no language that a page could be in, and are refused.
 */
export function asLanguageTag(value: unknown): string | null {
  if (typeof value !== 'string' || !value.trim()) return null;
  try {
    const tag = Intl.getCanonicalLocales(value.trim())[0] ?? '';
    return new Intl.Locale(tag).baseName === tag ? tag : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
