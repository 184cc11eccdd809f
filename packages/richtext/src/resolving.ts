import type { LinkedCollection, LocalText } from '@broadside/types';

/** What an internal link points at, as the editor saved it. */
export type DocumentTarget = { collection: LinkedCollection; id: string };

/** Where an internal link leads, and the language waiting there when it is known. */
export type ResolvedLink = { href: string; language?: string };

/**
 * A picture as a page shows it. Sizes are in pixels; `alternative` is null for a decorative picture. `src` and `srcset`
 * are what every browser can show; `sources` the same in better formats, the best first, each with a media type.
 */
export type ResolvedPicture = {
  src: string;
  srcset?: SizedAddress[];
  sources?: { type: string; srcset: SizedAddress[] }[];
  /** How wide it is shown, as in an `img`'s `sizes`. */
  sizes?: string;
  width: number;
  height: number;
  alternative: LocalText | null;
  credit: string | null;
};

/** An address of the picture in one width, in pixels. */
export type SizedAddress = { href: string; width: number };

/** A file that stands where a picture could: it is linked. `kind` says what it is, such as `PDF`. */
export type ResolvedFile = { href: string; kind: string; name: LocalText; credit: string | null };
