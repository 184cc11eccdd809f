import type { LanguageTag, RichTextDocument } from '@broadside/types';

/** The demo campaign as data. Dates are counted back from the day it is read, so that it never looks old. */
export type Demo = {
  people: Person[];
  campaign: Campaign;
  pictures: Picture[];
  topics: Topic[];
  groups: Group[];
  /** In the order of their numbers. */
  aims: Aim[];
  /** Pages, statements and calls, oldest first; a text links only to works that stand before it. */
  works: Work[];
  comments: Comment[];
  messageTopics: MessageTopic[];
  messages: Message[];
  /** What is to be published in some days; `work` has an unfinished original. */
  schedule: { work: string; person: string; inDays: number; hour: number }[];
  reviews: { work: string; language: DemoLanguage; by: string; of: string; note: string }[];
};

export type Role = 'admin' | 'editor' | 'translator' | 'moderator';

export type Person = {
  key: string;
  /** Full name, for the people they work with. */
  name: string;
  /** The name visitors see. */
  publicName: string;
  email: string;
  roles: Role[];
  /** What a translator may translate into; empty for everyone else. */
  languages: LanguageTag[];
};

export type Campaign = {
  name: Localised;
  purpose: Localised;
  originalLanguage: LanguageTag;
  /** In the order the campaign offers them. */
  languages: LanguageTag[];
  founding: { place: Localised; foundedDaysAgo: number; sentence: Localised };
  slogan: Localised;
  aimsIntroduction: Localised;
  follow: { platform: string; address: string; name?: string }[];
  give: GiveWay[];
  licence: string;
  /** Keys of up to three works. */
  pinned: string[];
};

export type GiveWay = {
  kind: 'bank' | 'cash' | 'fund';
  recipient: string;
  iban?: string;
  bic?: string;
  reference?: string;
  place?: string;
  address?: string;
  countries?: string;
  note: Partial<Localised>;
  checkedDaysAgo: number;
};

/** `names` has the languages in which it is called something else than in the original one. */
export type Topic = { key: string; name: string; names: Partial<Localised> };
export type Group = Topic & {
  place: string;
  links: { name: string; address: string }[];
  isPublic: boolean;
};

export type Meeting = { place: string; daysAgo: number };
export type Aim = {
  key: string;
  adopted: Meeting;
  /** When its present wording was adopted, and what it was before. */
  amended: Meeting | null;
  retired: { daysAgo: number; because: Partial<Localised> } | null;
  texts: Partial<Record<DemoLanguage, AimText>>;
};
export type AimText = {
  sentence: string;
  slug: string | null;
  /** Of an amended aim; null where this language still has the earlier wording. */
  earlierWording: string | null;
  explanation: (resolve: Resolve) => RichTextDocument;
};

type Written = { text: string; name: string; language: DemoLanguage; daysAgo: number; hour: number };
export type Comment = Written & {
  key: string;
  status: 'held' | 'approved' | 'spam';
  /** Key of the work it stands under. */
  on: string;
  /** Key of the comment it answers; that one stands before it. */
  parent?: string;
  byCampaign?: boolean;
  /** Where the work was mentioned: then it is a pingback. */
  source?: { title: string; address: string };
};

/** `recipients`: keys of people. */
export type MessageTopic = { key: string; name: string; recipients: string[] };
export type Message = Written & {
  topic: string;
  answerBy: string | null;
  status: 'unread' | 'answered' | 'closed';
  /** Key of the call it tells about. */
  call?: string;
};

/** One text per language of the campaign. */
export type Localised = Record<DemoLanguage, string>;
export type DemoLanguage = 'en' | 'es' | 'uk' | 'ar';

export type Picture = {
  key: string;
  /** Absolute path of an SVG without script, text or outside references. */
  file: string;
  /** In pixels, as drawn. */
  width: number;
  height: number;
  /** Null: decorative. */
  alternatives: Localised | null;
  credit: string;
};

export type Work = {
  key: string;
  kind: 'page' | 'statement' | 'action-call';
  originalLanguage: DemoLanguage;
  /** Where the original is a draft: when it was begun. */
  publishedDaysAgo: number;
  /** Hour of the day, 0 to 23, UTC. */
  publishedHour: number;
  /** The original's byline; null where the whole campaign speaks. */
  byline: string | null;
  facts: {
    /** Of a statement or a page, as the CMS names them; null where it is the usual one. */
    kind: string | null;
    topics: string[];
    groups: string[];
    /** Key of a picture. */
    cover: string | null;
    licence: string | null;
    /** `date`, here and below: `YYYY-MM-DD`. */
    source: { title: string; address: string; date: string } | null;
    /** A number: of days, from publication, in which they are open. Null: as usual. */
    comments: string | number | null;
    signatories: { name: string; role: string | null; isGroup: boolean }[];
    /** What makes it a call; `aims` are keys. */
    call: { firstDay: string; lastDay: string; actions: string[]; aims: string[] } | null;
  };
  /** The original first. */
  texts: Partial<Record<DemoLanguage, Text>>;
};

export type Text = {
  title: string;
  /** Null: made from the title. */
  slug: string | null;
  summary: string;
  /** The byline as this language writes it. */
  byline: string | null;
  state: 'published' | 'draft';
  addressees: string[];
  corrections: { date: string; note: string }[];
  /** Of a call: what to send in afterwards, and whom to ask for a speaker. */
  sendIn: string | null;
  speaker: string | null;
  body: (resolve: Resolve) => RichTextDocument;
};

/** Turns the keys that texts use into ids of rows: a picture's in `media`, a work's original in its collection. */
export type Resolve = { picture: (key: string) => string; work: (key: string) => string };
