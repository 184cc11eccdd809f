import { free, pair, type Pairing } from './pairing.ts';
import type { Segment } from './segment.ts';

/**
 * Pairs segments of equal text: those whose text is there once in each version, wherever they moved, then their equal
 * neighbours (which tells repeated texts apart by what stands around them), then what is left in order.
 */
export function pairEqual(old: Segment[], current: Segment[], pairing: Pairing) {
  for (const keyOf of [exactly, inAnyKind]) {
    const oldKeys = old.map(keyOf);
    const newKeys = current.map(keyOf);
    pairUnique(oldKeys, newKeys, pairing);
    pairNeighbours(oldKeys, newKeys, pairing);
    pairInOrder(oldKeys, newKeys, pairing);
  }
}

// Equal with its marks before equal in text only: two paragraphs may read alike and differ in a link.
const exactly = ({ kind, content }: Segment) => `${kind} ${content}`;
const inAnyKind = ({ text }: Segment) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function pairUnique(oldKeys: string[], newKeys: string[], pairing: Pairing) {
  const oldPlaces = placesByKey(oldKeys, free(pairing.newOf));
  for (const [key, places] of placesByKey(newKeys, free(pairing.oldOf))) {
    const [oldPlace, ...furtherOld] = oldPlaces.get(key) ?? [];
    const [newPlace, ...furtherNew] = places;
    if (oldPlace === undefined || newPlace === undefined || furtherOld.length + furtherNew.length > 0)
      continue;
    pair(pairing, oldPlace, newPlace);
  }
}

function pairNeighbours(oldKeys: string[], newKeys: string[], pairing: Pairing) {
  const tryPair = (old: number, current: number) =>
    oldKeys[old] !== undefined && oldKeys[old] === newKeys[current] && pair(pairing, old, current);
  // The two ends of the document are neighbours too.
  for (let step = 0; tryPair(step, step);) step += 1;
  for (let step = 1; tryPair(oldKeys.length - step, newKeys.length - step);) step += 1;
  for (let current = 0; current < newKeys.length; current += 1) {
    const old = pairing.oldOf[current];
    if (typeof old === 'number') tryPair(old + 1, current + 1);
  }
  for (let current = newKeys.length - 1; current > 0; current -= 1) {
    const old = pairing.oldOf[current];
    if (typeof old === 'number') tryPair(old - 1, current - 1);
  }
}

function pairInOrder(oldKeys: string[], newKeys: string[], pairing: Pairing) {
  const oldPlaces = placesByKey(oldKeys, free(pairing.newOf));
  for (const [key, places] of placesByKey(newKeys, free(pairing.oldOf))) {
    const candidates = oldPlaces.get(key) ?? [];
    for (const [position, old] of candidates.entries()) {
      const current = places[position];
      if (current !== undefined) pair(pairing, old, current);
    }
  }
}

function placesByKey(keys: string[], places: number[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const place of places) {
    const key = keys[place] ?? '';
    const known = found.get(key);
    if (known === undefined) found.set(key, [place]);
    else known.push(place);
  }
  return found;
}
