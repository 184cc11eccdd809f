import type { AdminLanguage } from './admin-languages.ts';
import type { DocumentFacts, LicenceAnswer } from './document-facts.ts';
import type { FollowLink, PinnedEntry, WayToGive } from './list-answers.ts';
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

/** Read once and kept in the site's memory; dropped when a change names anything but a file (`campaignNote` in packages/cms-client). */
export type CampaignAnswer = ReadAt & {
  isDemo: boolean;
  /** False until the set-up form was completed. */
  isSetUp: boolean;
  originalLanguage: LanguageTag;
  /** In the order the campaign offers them, the original language among them. */
  languages: LanguageTag[];
  /** One entry at least, the original's; a language without its own is absent. */
  names: LocalText[];
  slogans: LocalText[];
  purposes: LocalText[];
  aimsIntroductions: LocalText[];
  /** `date`: a date of the calendar, `2014-06-02`. */
  founding: { places: LocalText[]; date: string | null; sentences: LocalText[] } | null;
  /** Pages that are published, for the navigation: one entry a page, with the addresses it has. */
  pages: { work: string; kind: PageKind; addresses: DocumentAddress[] }[];
  /** The sections there is something in. */
  sections: Section[];
  /** What the campaign put into its navigation, in order; null: what there is, in the usual order. `page`: its work. */
  navigation: { section: Section | 'about' | 'page'; page: string | null }[] | null;
  pinned: PinnedEntry[];
  follow: FollowLink[];
  give: WayToGive[];
  licence: LicenceAnswer | null;
  /** As `#rrggbb`. */
  colours: { first: string; second: string } | null;
  logo: PictureAnswer | null;
};

export type Section = 'aims' | 'statements' | 'action-calls' | 'topics' | 'groups' | 'give';
export type PageKind = 'about' | 'free' | 'privacy' | 'imprint' | 'press';

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

export type StatementKind = 'statement' | 'open-letter' | 'press-release' | 'news';

export type StatementDocument = StatementEntry & {
  collection: 'statements' | 'action-calls' | 'pages';
  /** A statement's kind or a page's; an action call has none of its own. */
  kind: StatementKind | PageKind | 'action-call';
  body: RichTextDocument | null;
  /** When the text was changed after it was published (ISO 8601, UTC); null if it never was. */
  changedAt: string | null;
  /** Id of the original: its own where it is one. Changes name it, so that a page learns of a new translation. */
  work: string;
  isOriginal: boolean;
  facts: DocumentFacts;
};

/** An aim in a list, in the language asked for, or in its original's where it is not translated. */
export type AimEntry = {
  id: string;
  language: LanguageTag;
  slug: string;
  /** The aim itself. */
  sentence: string;
  /** Id of the original: its own where it is one. */
  work: string;
  /** Given at its adoption and kept for ever, also when it is retired. */
  number: number;
  adopted: Occasion;
  /** The last time its wording was changed; null if it stands as adopted. */
  amended: Occasion | null;
  /** Null while it holds. The reason is in the language of the entry where it was translated, else as it was given. */
  retired: { date: string; because: LocalText } | null;
};

/** When and where a meeting decided: a date of the calendar, `2014-06-02`. */
export type Occasion = { date: string; place: string | null };

/** Every adopted aim, by number, the retired ones among them. */
export type AimListAnswer = ReadAt & { entries: AimEntry[] };

/** One aim, as `DocumentAnswer`: the original where the language has none; `document.slug` differs where the site redirects. */
export type AimAnswer = ReadAt & {
  document: AimDocument;
  translations: DocumentAddress[];
  /** What the explanation refers to. */
  references: References;
};

export type AimDocument = AimEntry & {
  /** The explanation. */
  body: RichTextDocument | null;
  /** Its earlier wordings in this language, the newest first. */
  wordings: AimWording[];
  /** ISO 8601, UTC. */
  publishedAt: string;
  isOriginal: boolean;
};

/** A wording that held from one day until another; `place`: where it was decided. */
export type AimWording = { text: string; from: string; until: string; place: string | null };

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
  /** The same picture in several formats and widths, the narrow first, the file above among them. */
  files: PictureFile[];
  /** Null: marked decorative. One entry a language, the picture's own first. */
  alternatives: LocalText[] | null;
  credit: string | null;
};

/** `width` in pixels, for a `srcset`. */
export type PictureFile = {
  filename: string;
  mimeType: 'image/avif' | 'image/webp' | 'image/jpeg';
  width: number;
};

/** A committed change that a visitor can notice. Ids only, never content. */
export type Change = {
  number: number;
  collection:
    'statements' | 'action-calls' | 'aims' | 'pages' | 'topics' | 'groups' | 'media' | 'labels' | 'campaign';
  /** Id of the document; the campaign's is `campaign`. */
  id: string;
  /** Id of the original this belongs to (its own for an original); null where there is no such thing. */
  work: string | null;
};

/** A campaign's two colours, each used as a whole sheet, as `#rrggbb`. */
export type CampaignColours = { first: string; second: string };

export type SetUpRequest = {
  name: string;
  purpose: string;
  originalLanguage: LanguageTag;
  /** Besides the original's; none where it is left out. */
  furtherLanguages?: LanguageTag[];
  /** The usual pair where they are left out. */
  colours?: CampaignColours;
  adminName: string;
  adminEmail: string;
  adminPassword: string;
  /** English where it is left out. */
  adminLanguage?: AdminLanguage;
};

/** A refusal a person must be told about: one code per field, turned into a sentence in the reader's language by the site. */
export type SetUpProblem =
  | {
      field: Exclude<keyof SetUpRequest, 'colours'>;
      code:
        | 'missing'
        | 'too-long'
        | 'not-a-language'
        | 'not-an-email'
        | 'password-too-short'
        | 'password-too-common';
    }
  | {
      field: 'colours';
      code: 'poor-colours';
      /** The pair nearest to what was wanted in which everything can be read. */
      nearest: CampaignColours;
    };
export type SetUpAnswer =
  { result: 'done'; adminUrl: string } | { result: 'refused'; problems: SetUpProblem[] };
/** Answer to asking whether a set-up link still works. */
export type SetUpState = { endsAt: string };

/** Whom an access link is for: somebody invited, or somebody who needs a new password. */
export type AccessState = {
  endsAt: string;
  name: string;
  email: string;
  adminLanguage: AdminLanguage | null;
  isInvitation: boolean;
};
export type AccessRequest = { name: string; password: string; adminLanguage: AdminLanguage };
export type AccessProblem = {
  field: keyof AccessRequest;
  code: 'missing' | 'too-long' | 'password-too-short' | 'password-too-common';
};
export type AccessAnswer =
  { result: 'done'; adminUrl: string } | { result: 'refused'; problems: AccessProblem[] };
