import type { LinkedCollection, RichTextDocument } from './richtext.ts';

/**
 * What the CMS answers the site, one answer per kind of page. Each carries the number of the last change
 * (see `Change`) that was visible when it was read: a page made from it is out of date once a newer change
 * names something the page read.
 */
type ReadAt = { readAt: number };

/** A BCP 47 language tag, such as `en`, `ar` or `pt-BR`. */
export type LanguageTag = string;

/** A short text and the language it is in, for `lang` and `dir`. */
export type LocalText = { text: string; language: LanguageTag };

/** Read once and kept in the site's memory; dropped when a change names `campaign`, `labels`, `pages` or the first or last statement. */
export type CampaignAnswer = ReadAt & {
  isDemo: boolean;
  /** False until the set-up form was completed. */
  isSetUp: boolean;
  originalLanguage: LanguageTag;
  /** In the order the campaign offers them, the original language among them. */
  languages: LanguageTag[];
  /** One entry at least, the original's; a language without its own is absent. */
  names: LocalText[];
  purposes: LocalText[];
  /** `date`: a date of the calendar, `2014-06-02`. */
  founding: { places: LocalText[]; date: string | null; sentences: LocalText[] } | null;
  /** Pages that are published, for the navigation: one entry a page, with the addresses it has. */
  pages: { kind: 'about' | 'free'; addresses: DocumentAddress[] }[];
  hasStatements: boolean;
};

/** One published document of a work: its own language, slug and title. */
export type DocumentAddress = { language: LanguageTag; slug: string; title: string };

export type StatementEntry = {
  id: string;
  language: LanguageTag;
  slug: string;
  title: string;
  summary: string | null;
  byline: string | null;
  /** ISO 8601, UTC. */
  publishedAt: string;
};

/**
 * A page of the list: the language's own documents, newest first, and behind them the originals that are not
 * yet in that language. `page` counts from 1.
 */
export type StatementListAnswer = ReadAt & {
  page: number;
  pages: number;
  total: number;
  entries: StatementEntry[];
};

/**
 * A statement or page as asked for by language and slug. Where that language has no document yet, `document`
 * is the original, in its own language. Where the slug asked for is another document's of the same work,
 * `document.slug` differs from it and the site redirects.
 */
export type DocumentAnswer = ReadAt & {
  document: StatementDocument;
  /** Every published document of this work, the original first, this one among them. */
  translations: DocumentAddress[];
  /** What the body refers to and a visitor may see; a reference without an entry is not shown. */
  references: References;
};

export type StatementDocument = StatementEntry & {
  /** `about` and `free` are pages; a page has no byline. */
  kind: 'statement' | 'about' | 'free';
  body: RichTextDocument | null;
  /** When the text was changed after it was published (ISO 8601, UTC); null if it never was. */
  changedAt: string | null;
  /** Id of the original: its own where it is one. Changes name it, so that a page learns of a new translation. */
  work: string;
  isOriginal: boolean;
};

/** `preview`: a draft read with a guest token; the rest as in `DocumentAnswer`. */
export type PreviewAnswer = DocumentAnswer & { preview: { endsAt: string } };

export type References = {
  /** By media id. */
  pictures: Record<string, PictureAnswer>;
  /** By `collection:id`, the published addresses of the linked work, the original first. */
  links: Record<`${LinkedCollection}:${string}`, DocumentAddress[]>;
};

export type PictureAnswer = {
  /** Name of the file below `/media/` on the site. */
  filename: string;
  mimeType: string;
  width: number;
  height: number;
  /** Null: marked decorative. One entry a language, the picture's own first. */
  alternatives: LocalText[] | null;
  credit: string | null;
};

/** A committed change that a visitor can notice. Ids only, never content. */
export type Change = {
  number: number;
  collection: 'statements' | 'pages' | 'media' | 'labels' | 'campaign';
  /** Id of the document; the campaign's is `campaign`. */
  id: string;
  /** Id of the original this belongs to (its own for an original); null where there is no such thing. */
  work: string | null;
};

export type SetUpRequest = {
  name: string;
  purpose: string;
  originalLanguage: LanguageTag;
  adminName: string;
  adminEmail: string;
  adminPassword: string;
};

/** A refusal a person must be told about: one code per field, turned into a sentence in the reader's language by the site. */
export type SetUpProblem = {
  field: keyof SetUpRequest;
  code: 'missing' | 'too-long' | 'not-a-language' | 'not-an-email' | 'password-too-short';
};
export type SetUpAnswer =
  { result: 'done'; adminUrl: string } | { result: 'refused'; problems: SetUpProblem[] };
/** Answer to asking whether a set-up link still works. */
export type SetUpState = { endsAt: string };
