/**
 * Passages joined into one line of at most so many characters (as a reader counts them, the ellipsis among them). Ends
 * behind a sentence where one ends in the second half, else behind a word; a word longer than all the room is cut
 * between characters. What fits is left whole, without an ellipsis.
 */
export function shorten(passages: Iterable<string>, { characters, language }: Room): string {
  const text = beginningOf(passages, characters * LONGEST_CHARACTER);
  if (firstCharacters(text, characters, language).length === text.length) return text;
  const room = firstCharacters(text, characters - 1, language).length;
  const sentence = lastEnd(text, room - 1, new Intl.Segmenter(language, { granularity: 'sentence' }));
  if (sentence > room / 2) return `${text.slice(0, sentence)} …`;
  const word = lastEnd(text, room, new Intl.Segmenter(language, { granularity: 'word' }));
  return `${text.slice(0, word > 0 ? word : room)}…`;
}

/** `language` is a canonical tag. */
type Room = { characters: number; language: string };

// In UTF-16 units. Few characters, even of emoji, are longer; it bounds what is segmented, which is slow.
const LONGEST_CHARACTER = 16;

function beginningOf(passages: Iterable<string>, length: number): string {
  let text = '';
  for (const passage of passages) {
    text += ` ${passage}`;
    if (text.length > length + 1) break;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function firstCharacters(text: string, count: number, language: string): string {
  const beginning = text.slice(0, Math.max(0, count) * LONGEST_CHARACTER);
  const segmenter = new Intl.Segmenter(language, { granularity: 'grapheme' });
  let seen = 0;
  for (const { index } of segmenter.segment(beginning)) {
    if (seen === count) return beginning.slice(0, index);
    seen += 1;
  }
  return beginning;
}

/** Where the last sentence or word ends that lies whole within the room; 0 where none does. */
function lastEnd(text: string, room: number, segmenter: Intl.Segmenter): number {
  let last = 0;
  // A little beyond the room, to see whether what ends there really ends.
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(0, room + 100))) {
    const end = index + segment.trimEnd().length;
    if (end > room) break;
    if (isWordLike !== false) last = end;
  }
  return last;
}
