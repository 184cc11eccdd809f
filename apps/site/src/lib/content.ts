import type { AdminLanguage } from '@broadside/types';

/** The plain types that pages and components see. Only `lib/server/content` knows what the CMS answers. */

/** A short text in the language it is in. */
export type LocalText = { text: string; language: string };

export type Link = { href: string; title: string; language: string };

/** Where the same content is found in another language of the campaign. */
export type LanguageLink = { language: string; href: string };

export type Campaign = {
  name: LocalText;
  slogan: LocalText | null;
  purpose: LocalText | null;
  aimsIntroduction: LocalText | null;
  founding: { place: LocalText | null; date: string | null; sentence: LocalText | null } | null;
  isDemo: boolean;
  /** In the order in which the campaign offers them. */
  languages: string[];
  /** Where each section is; without an entry there is nothing in it. */
  sections: Partial<Record<Section, string>>;
  /** The main navigation, in order. */
  navigation: NavigationEntry[];
  /** Pages that the navigation does not lead to. */
  pages: Link[];
  pinned: PinnedEntry[];
  follow: FollowLink[];
};

export type Section = 'about' | 'aims' | 'statements' | 'action-calls' | 'topics' | 'groups' | 'give';

/** A section is named by the interface, a page by itself. */
export type NavigationEntry = { href: string; section: Section } | (Link & { section: null });

export type PinnedEntry = Link & { summary: string | null };

/** `name`: null where the platform's own says it. */
export type FollowLink = { platform: string; href: string; name: string | null };

export type WayToGive = {
  id: string;
  kind: 'bank' | 'cash' | 'fund' | 'link';
  recipient: string;
  iban: string | null;
  bic: string | null;
  reference: string | null;
  place: string | null;
  href: string | null;
  countries: string | null;
  note: LocalText | null;
  /** A date of the calendar. */
  checked: string | null;
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

/** Dates of the calendar, the same everywhere. */
export type Days = { firstDay: string | null; lastDay: string | null };

export type CallEntry = Link & Days & { summary: string | null; kinds: string[] };

export type CallList = {
  now: CallEntry[];
  /** The next first. */
  coming: CallEntry[];
  /** The latest first. */
  past: CallEntry[];
  page: number;
  pages: number;
};

/** A topic or group. */
export type Named = { href: string; name: LocalText };

export type Topic = { name: LocalText; works: StatementList };

export type Group = Topic & { place: string | null; links: { name: string; href: string }[] };

export type Occasion = { date: string; place: string | null };

export type Aim = {
  /** Null in a draft that was not adopted yet. */
  number: number | null;
  sentence: string;
  language: string;
  adopted: Occasion | null;
  amended: Occasion | null;
  retired: { date: string; because: LocalText } | null;
};

export type AimEntry = Aim & { number: number; href: string };

/** Where all of an aim is told. */
export type AimText = Aim & {
  /** Safe HTML of the explanation. */
  html: string | null;
  /** The newest first. */
  wordings: { text: string; from: string; until: string; place: string | null }[];
};

/** `src` and `srcset` are what every browser shows; `sources` the same in better formats, the best first. */
export type Picture = {
  src: string;
  srcset: { href: string; width: number }[];
  sources: { type: string; srcset: { href: string; width: number }[] }[];
  width: number;
  height: number;
  /** Null: decorative. */
  alternative: LocalText | null;
  credit: string | null;
};

/** What can be downloaded. `size` in bytes. */
export type File = { href: string; mimeType: string; size: number | null; title: LocalText };

export type Licence = { code: string; text: string | null };

/** What stands around a text. */
export type Facts = {
  cover: Picture | null;
  attachments: File[];
  topics: Named[];
  groups: Named[];
  source: { title: string | null; href: string | null; date: string | null } | null;
  licence: Licence | null;
  corrections: { date: string | null; note: string }[];
  addressees: string[];
  signatories: { name: string; role: string | null }[];
  call:
    | (Days & {
        kinds: string[];
        sendIn: LocalText | null;
        speaker: LocalText | null;
        aims: (Link & { number: number })[];
      })
    | null;
};

export type DocumentKind =
  | 'statement'
  | 'open-letter'
  | 'press-release'
  | 'news'
  | 'action-call'
  | 'about'
  | 'free'
  | 'privacy'
  | 'imprint'
  | 'press';

export type Document = {
  kind: DocumentKind;
  /** Whether it is something said on a day, and no page that stands for longer. */
  isDated: boolean;
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
  facts: Facts;
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

/** An aim's page and where it stands among its translations. */
export type AimPage = Omit<DocumentPage, 'document'> & { aim: AimText };
export type FoundAim = { page: AimPage } | { movedTo: string } | null;

/** `language`: the draft's own. */
export type DraftPreview = { endsAt: string; language: string } & (
  { document: Document; aim: null } | { document: null; aim: AimText }
);

/** A campaign's two colours, as `#rrggbb`. */
export type Colours = { first: string; second: string };

/** What a person typed into the set-up form; the password is never given back. */
export type SetUpEntry = {
  name: string;
  purpose: string;
  originalLanguage: string;
  furtherLanguages: string[];
  colours: Colours;
  adminName: string;
  adminEmail: string;
  adminLanguage: AdminLanguage;
};
export type SetUpField = keyof SetUpEntry | 'adminPassword';
export type SetUpMistake = {
  field: SetUpField;
  code:
    | 'missing'
    | 'too-long'
    | 'not-a-language'
    | 'not-an-email'
    | 'password-too-short'
    | 'password-too-common'
    | 'poor-colours';
};

/** Whom an access link is for. */
export type Access = {
  name: string;
  email: string;
  adminLanguage: AdminLanguage | null;
  isInvitation: boolean;
};
/** What they typed; the password is never given back. */
export type AccessEntry = { name: string; adminLanguage: AdminLanguage };
export type AccessMistake = {
  field: keyof AccessEntry | 'password';
  code: 'missing' | 'too-long' | 'password-too-short' | 'password-too-common';
};
