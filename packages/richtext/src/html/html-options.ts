import type { DocumentTarget, ResolvedFile, ResolvedLink, ResolvedPicture } from '../resolving.ts';

/** The few words that are not the editor's, in the page's language. */
export type HtmlLabels = {
  /** Heading over the footnotes. */
  footnotes: string;
  /** Name of the link from a footnote to its place; its number is added. */
  backToText: string;
  /** Name of a table's scrollable region; from the second table on, its number is added. */
  table: string;
  /** Digits as the language writes them; plain ones without it. */
  number?: (number: number) => string;
};

export type HtmlOptions = {
  /** BCP 47 tag of the document's language: what differs from it gets its own `lang` or `dir`. */
  language: string;
  labels: HtmlLabels;
  /** Null where a visitor may not see the document: the link's text stays. */
  link: (target: DocumentTarget) => ResolvedLink | null;
  /** Null where there is no such picture or file: nothing is shown, its caption neither. */
  picture: (id: string) => ResolvedPicture | ResolvedFile | null;
  /** Told of each type of node that was left out, once a document. `too-deep`, `not-a-node` and `footnote-in-footnote` are ours. */
  onUnknown: (type: string) => void;
  /** Stands before every id, where several documents share one page. */
  idPrefix?: string;
  /** Ids the page itself uses, which no heading may take. */
  takenIds?: Iterable<string>;
};
