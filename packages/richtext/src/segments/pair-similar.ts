import { free, pair, type Pairing } from './pairing.ts';
import { likeness } from './trigrams.ts';

/** Alike enough to be one segment, changed. Measured: docs/decisions/0007-identity-of-a-paragraph.md. */
const ALIKE = 0.5;
/** Enough where a segment stands in the very place of the old one, between the same neighbours. */
const ALIKE_IN_PLACE = 0.3;

/** Above this many comparisons only segments in the same place are compared: a text that was written anew. */
const MOST_COMPARISONS = 200_000;

/** Pairs what is left by likeness, the most alike first. */
export function pairSimilar(oldGrams: Grams, newGrams: Grams, pairing: Pairing) {
  const freeOld = free(pairing.newOf);
  const freeNew = free(pairing.oldOf);
  const gaps = gapsOf(pairing);
  const isLarge = freeOld.length * freeNew.length > MOST_COMPARISONS;
  const candidates: { old: number; current: number; score: number }[] = [];
  for (const current of freeNew) {
    for (const old of isLarge ? [gaps.oldAtSamePlace(current)] : freeOld) {
      if (old === null) continue;
      const atLeast = gaps.oldAtSamePlace(current) === old ? ALIKE_IN_PLACE : ALIKE;
      const score = likeness(oldGrams[old] ?? NONE, newGrams[current] ?? NONE, atLeast);
      if (score >= atLeast) candidates.push({ old, current, score });
    }
  }
  candidates.sort(
    (one, other) => other.score - one.score || one.old - other.old || one.current - other.current
  );
  for (const { old, current } of candidates) pair(pairing, old, current);
}

const NONE: Set<string> = new Set();

/** By position; null for a segment whose equal was found. */
type Grams = (Set<string> | null)[];

/** Where a run of free segments lies between the same paired neighbours in both versions, they correspond in order. */
function gapsOf({ oldOf, newOf }: Pairing) {
  const places = new Map<number, number>();
  let before = -1;
  for (let current = 0; current < oldOf.length; current += 1) {
    const old = oldOf[current];
    if (typeof old === 'number') before = old;
    else if (newOf[before + 1] === null) places.set(current, (before += 1));
    else before = Infinity;
  }
  return { oldAtSamePlace: (current: number) => places.get(current) ?? null };
}
