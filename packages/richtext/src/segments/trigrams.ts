/**
 * A text's trigrams of characters, each as often as it occurs numbered apart, so that they can be compared as a set.
 * No language needs its words found for this, and a changed letter leaves most of them standing.
 */
export function trigramsOf(text: string): Set<string> {
  const characters = Array.from(` ${text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()} `);
  const counts = new Map<string, number>();
  const grams = new Set<string>();
  for (let at = 0; at + 2 < characters.length; at += 1) {
    const gram = `${characters[at]}${characters[at + 1]}${characters[at + 2]}`;
    const count = (counts.get(gram) ?? 0) + 1;
    counts.set(gram, count);
    grams.add(count === 1 ? gram : `${gram}${count}`);
  }
  return grams;
}

/** How alike two texts are, from 0 to 1 (Dice's coefficient); 0 where their lengths alone keep them below `atLeast`. */
export function likeness(one: Set<string>, other: Set<string>, atLeast: number): number {
  const most = (2 * Math.min(one.size, other.size)) / (one.size + other.size);
  // Not a number where both are empty.
  return most >= atLeast ? (2 * shared(one, other)) / (one.size + other.size) : 0;
}

/** How much of the part lies in the whole, from 0 to 1. */
export function share(part: Set<string>, whole: Set<string>): number {
  return part.size === 0 ? 0 : shared(part, whole) / part.size;
}

function shared(one: Set<string>, other: Set<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let count = 0;
  for (const gram of small) if (large.has(gram)) count += 1;
  return count;
}
