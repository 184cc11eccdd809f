import type { DocumentAddress, LocalText, PictureAnswer } from './answers.ts';

/** What stands around a text. Lists are the original's, in every language alike. */
export type DocumentFacts = {
  cover: (PictureAnswer & { id: string }) | null;
  attachments: FileAnswer[];
  topics: NamedEntry[];
  /** Groups that may be named in public. */
  groups: NamedEntry[];
  source: { title: string | null; address: string | null; date: string | null } | null;
  /** Null: the campaign's usual one. */
  licence: LicenceAnswer | null;
  corrections: { date: string | null; note: string }[];
  /** Of open letters. */
  addressees: string[];
  signatories: { name: string; isGroup: boolean; role: string | null }[];
  /** Of action calls alone. */
  call: CallFacts | null;
};

/** What is asked for, when (dates of the calendar, the same everywhere), and whom to turn to. */
export type CallFacts = Window & {
  kinds: string[];
  /** In the document's language, or in its original's where it says none. */
  sendIn: LocalText | null;
  speaker: LocalText | null;
  /** Adopted aims it serves, by number. */
  aims: { number: number; addresses: DocumentAddress[] }[];
};

/** A first and a last day, `2014-06-02`. With one of them alone it is that day; without any it has no end. */
export type Window = { firstDay: string | null; lastDay: string | null };

/** `code`: as the CMS lists them, such as `cc-by`; `own`: the words are in `text`. */
export type LicenceAnswer = { code: string; text: string | null };

export type FileAnswer = {
  id: string;
  filename: string;
  mimeType: string;
  /** In bytes. */
  size: number | null;
  /** What it is: one entry a language, the file's own first. */
  descriptions: LocalText[];
  credit: string | null;
};

/** A topic or group: one name a language, that of the campaign's original language first. */
export type NamedEntry = { id: string; slug: string; names: LocalText[] };
