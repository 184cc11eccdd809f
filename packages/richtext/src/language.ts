// Longer than any tag that means something; bounds the work on hostile input.
const LONGEST_TAG = 64;

/** The canonical form of a BCP 47 language tag (`PT-br` → `pt-BR`), or null where it is not one. */
export function canonicalLanguage(tag: unknown): string | null {
  if (typeof tag !== 'string' || tag.length > LONGEST_TAG) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
