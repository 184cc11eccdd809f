import { share } from './trigrams.ts';

/** How much of a text must lie in another for it to be a part of it. */
const PART = 0.8;

type Sides = {
  /** Trigrams by position; null for a segment whose equal was found. */
  parts: (Set<string> | null)[];
  wholes: (Set<string> | null)[];
  /** The pairing from either side. */
  partOfWhole: (number | null)[];
  wholeOfPart: (number | null)[];
};

/**
 * Further parts of segments that were split, or (with the sides changed) joined: free segments that stand directly
 * beside the one their whole is paired with, and whose text lies in it. By position: the part, and its whole.
 */
export function findParts({ parts, wholes, partOfWhole, wholeOfPart }: Sides): Map<number, number> {
  const found = new Map<number, number>();
  for (const [whole, grams] of wholes.entries()) {
    const first = partOfWhole[whole] ?? null;
    if (grams === null || first === null) continue;
    for (const step of [1, -1]) {
      for (let at = first + step; isFurtherPart(at, grams); at += step) found.set(at, whole);
    }
  }
  return found;

  function isFurtherPart(at: number, whole: Set<string>): boolean {
    const grams = parts[at] ?? null;
    return grams !== null && wholeOfPart[at] === null && !found.has(at) && share(grams, whole) >= PART;
  }
}
