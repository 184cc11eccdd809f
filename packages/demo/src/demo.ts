import type { LanguageTag, RichTextDocument } from '@broadside/types';

/** The demo campaign as data. Dates are counted back from the day it is read, so that it never looks old. */
export type Demo = {
  people: Person[];
  campaign: Campaign;
  pictures: Picture[];
  /** Pages and statements, oldest first; a text links only to works that stand before it. */
  works: Work[];
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
  kind: 'about' | 'statement';
  originalLanguage: DemoLanguage;
  /** Where the original is a draft: when it was begun. */
  publishedDaysAgo: number;
  /** Hour of the day, 0 to 23, UTC. */
  publishedHour: number;
  /** The original's byline; null where the whole campaign speaks. */
  byline: string | null;
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
  body: (resolve: Resolve) => RichTextDocument;
};

/** Turns the keys that texts use into ids of rows: a picture's in `media`, a work's original in its collection. */
export type Resolve = { picture: (key: string) => string; work: (key: string) => string };
