import type { Segment } from './segment.ts';

/** Which old segment each new one continues, and the other way round; null where none does (yet). */
export type Pairing = { oldOf: (number | null)[]; newOf: (number | null)[] };

export function startPairing(old: Segment[], current: Segment[]): Pairing {
  return { oldOf: current.map(() => null), newOf: old.map(() => null) };
}

/** Pairs two segments if both are free; tells whether it did. */
export function pair(pairing: Pairing, old: number, current: number): boolean {
  if (pairing.newOf[old] !== null || pairing.oldOf[current] !== null) return false;
  pairing.newOf[old] = current;
  pairing.oldOf[current] = old;
  return true;
}

/** Positions that are free. */
export function free(side: (number | null)[]): number[] {
  return [...side.keys()].filter((position) => side[position] === null);
}
