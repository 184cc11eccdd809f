/** What a translator translates as one piece. A block in a table cell is `cell`, one in a footnote `footnote`. */
export type SegmentKind = 'paragraph' | 'heading' | 'quote' | 'item' | 'cell' | 'caption' | 'footnote';

/**
 * `path` leads to the node in the saved document (see `Block`) and changes when blocks move. `text` is what is read.
 * `content` differs whenever a translation would have to: by text, marks, links and places of footnotes.
 */
export type Segment = { kind: SegmentKind; path: string; text: string; content: string };

/**
 * Where a segment of the new version comes from; numbers are positions among the old segments.
 * `same` and `changed` keep the old one's identity; `joined` keeps that of `old` and takes in `others`;
 * `split` is a further part of `old`, whose identity another segment keeps, and is itself a new one, as is `new`.
 */
export type Origin =
  | { relation: 'same' | 'changed'; old: number }
  | { relation: 'joined'; old: number; others: number[] }
  | { relation: 'split'; old: number }
  | { relation: 'new' };
