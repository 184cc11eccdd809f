/** The plain types that pages and components see. Only `lib/server/content` knows what the CMS answers. */

/** A short text in the language it is in. */
export type LocalText = { text: string; language: string };

export type Link = { href: string; title: string; language: string };

/** Where the same content is found in another language of the campaign. */
export type LanguageLink = { language: string; href: string };

export type Campaign = {
  name: LocalText;
  purpose: LocalText | null;
  founding: { place: LocalText | null; date: string | null; sentence: LocalText | null } | null;
  isDemo: boolean;
  /** In the order in which the campaign offers them. */
  languages: string[];
  /** Null: there is nothing to link to. */
  statements: string | null;
  about: string | null;
  pages: Link[];
};

export type StatementEntry = Link & {
  summary: string | null;
  byline: string | null;
  /** ISO 8601, UTC. */
  publishedAt: string;
};

export type StatementList = {
  /** In the language asked for. */
  own: StatementEntry[];
  /** Not yet in that language: originals, each in its own. */
  others: StatementEntry[];
  page: number;
  pages: number;
  /** Statements on all pages of the list. */
  total: number;
};

export type Document = {
  kind: 'statement' | 'about' | 'free';
  title: string;
  language: string;
  summary: string | null;
  byline: string | null;
  /** ISO 8601, UTC. */
  publishedAt: string;
  /** When it was changed after it was published; null if it never was. */
  changedAt: string | null;
  /** Safe HTML of the body. */
  html: string | null;
};

/** A document and where it stands among its translations. */
export type DocumentPage = {
  document: Document;
  /** Address of this document in its own language. */
  canonical: string;
  /** The languages it is published in, with their addresses: for `hreflang`. */
  published: LanguageLink[];
  /** The same content in each language of the campaign, published there or not. */
  languageLinks: LanguageLink[];
};

/** The answer to asking for a document by an address: it, or where it lives now. */
export type Found = { page: DocumentPage } | { movedTo: string } | null;

export type DraftPreview = { document: Document; endsAt: string };

/** What a person typed into the set-up form; the password is never given back. */
export type SetUpEntry = {
  name: string;
  purpose: string;
  originalLanguage: string;
  adminName: string;
  adminEmail: string;
};
export type SetUpField = keyof SetUpEntry | 'adminPassword';
export type SetUpMistake = {
  field: SetUpField;
  code: 'missing' | 'too-long' | 'not-a-language' | 'not-an-email' | 'password-too-short';
};
