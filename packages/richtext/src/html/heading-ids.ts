/**
 * Gives each heading an id made from its text: lower case, letters and digits of every script kept, hyphens between
 * words, a number from the second of a name on. The same document always gives the same ids.
 */
export function headingIds(prefix: string, takenIds: Iterable<string>): (text: string) => string {
  const taken = new Set(takenIds);
  const counts = new Map<string, number>();
  return (text) => {
    const name = prefix + nameOf(text);
    let id = name;
    let count = counts.get(name) ?? 1;
    // The count only grows, so that ten thousand headings of one name stay quick.
    while (taken.has(id)) id = `${name}-${(count += 1)}`;
    counts.set(name, count);
    taken.add(id);
    return id;
  };
}

function nameOf(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = Array.from(words.join('-')).slice(0, LONGEST_NAME).join('').replace(/-$/, '');
  // The footnotes' own ids begin so.
  return name === '' || /^footnotes?(-|$)/.test(name) ? `section-${name}`.replace(/-$/, '') : name;
}

// In characters: enough to tell headings apart, short enough to share.
const LONGEST_NAME = 60;
