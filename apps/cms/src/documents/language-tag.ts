/** The canonical form of a BCP 47 tag (RFC 5646, by way of ECMA-402), or null if it is none. */
export function asLanguageTag(value: unknown): string | null {
  if (typeof value !== 'string' || !value.trim()) return null;
  try {
    return Intl.getCanonicalLocales(value.trim())[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
