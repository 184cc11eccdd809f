import { findParts } from './find-parts.ts';
import { pairEqual } from './pair-equal.ts';
import { pairSimilar } from './pair-similar.ts';
import { startPairing } from './pairing.ts';
import type { Origin, Segment } from './segment.ts';
import { trigramsOf } from './trigrams.ts';

/**
 * Finds for each segment of a new version where it comes from. An old segment's identity is kept by one new segment
 * at most; an old segment that no origin names is gone. The same two versions always give the same answer.
 */
export function align(old: Segment[], current: Segment[]): Origin[] {
  const pairing = startPairing(old, current);
  pairEqual(old, current, pairing);
  const oldGrams = old.map(({ text }, position) =>
    pairing.newOf[position] === null ? trigramsOf(text) : null
  );
  const newGrams = current.map(({ text }, position) =>
    pairing.oldOf[position] === null ? trigramsOf(text) : null
  );
  pairSimilar(oldGrams, newGrams, pairing);
  const splits = findParts({
    parts: newGrams,
    wholes: oldGrams,
    partOfWhole: pairing.newOf,
    wholeOfPart: pairing.oldOf
  });
  const joined = findParts({
    parts: oldGrams,
    wholes: newGrams,
    partOfWhole: pairing.oldOf,
    wholeOfPart: pairing.newOf
  });
  const joins = Map.groupBy(joined.keys(), (part) => joined.get(part));
  return current.map((segment, position) => {
    const oldPosition = pairing.oldOf[position] ?? null;
    if (oldPosition === null) return asPart(splits.get(position));
    const others = joins.get(position) ?? [];
    if (others.length > 0) return { relation: 'joined', old: oldPosition, others };
    return { relation: isSame(old[oldPosition], segment) ? 'same' : 'changed', old: oldPosition };
  });
}

function asPart(old: number | undefined): Origin {
  return old === undefined ? { relation: 'new' } : { relation: 'split', old };
}

function isSame(old: Segment | undefined, current: Segment): boolean {
  return old?.kind === current.kind && old.content === current.content;
}
