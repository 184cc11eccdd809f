import type { LinkedCollection, LocalText } from '@broadside/types';

/** What an internal link points at, as the editor saved it. */
export type DocumentTarget = { collection: LinkedCollection; id: string };

/** Where an internal link leads, and the language waiting there when it is known. */
export type ResolvedLink = { href: string; language?: string };

/** A picture as a page shows it. Sizes are in pixels; `alternative` is null for a decorative picture. */
export type ResolvedPicture = {
  src: string;
  width: number;
  height: number;
  alternative: LocalText | null;
  credit: string | null;
};
