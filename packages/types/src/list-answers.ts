import type { LocalText, StatementEntry } from './answers.ts';
import type { NamedEntry, Window } from './document-facts.ts';

type ReadAt = { readAt: number };

/** A call in a list: in the language asked for, or in its original's where it is not translated. */
export type CallEntry = StatementEntry & Window & { kinds: string[] };

/**
 * Calls by where they stand at the moment asked about: a call is on from its first midnight anywhere on Earth until
 * its last. `until`: when the next of them begins or ends (ISO 8601, UTC); null if none will.
 */
export type CallListAnswer = ReadAt & {
  now: CallEntry[];
  /** The next first. */
  coming: CallEntry[];
  /** A page of what is over, the latest first. */
  past: { page: number; pages: number; total: number; entries: CallEntry[] };
  until: string | null;
};

/** A statement or call that belongs to a topic or group. */
export type WorkEntry = StatementEntry & { collection: 'statements' | 'action-calls' };

export type WorkListAnswer = {
  page: number;
  pages: number;
  total: number;
  /** The language's own, newest first, and behind them originals that are not yet in it. */
  entries: WorkEntry[];
};

/** Topics with something published, and how much. */
export type TopicListAnswer = ReadAt & { entries: (NamedEntry & { works: number })[] };
export type TopicAnswer = ReadAt & { topic: NamedEntry; works: WorkListAnswer };

/** Groups that may be named in public. */
export type GroupListAnswer = ReadAt & { entries: (NamedEntry & { place: string | null })[] };
export type GroupAnswer = ReadAt & {
  group: NamedEntry & { place: string | null; links: { name: string; address: string }[] };
  works: WorkListAnswer;
};

/** What stands first on the home page: up to three, in the order chosen. */
export type PinnedEntry = {
  collection: 'statements' | 'action-calls' | 'pages';
  id: string;
  kind: string;
  /** The original first. */
  addresses: { language: string; slug: string; title: string; summary: string | null }[];
};

export type FollowLink = { platform: string; address: string; name: string | null };

/** A way to give money. `notes`: one entry a language. `checked`: a date of the calendar. */
export type WayToGive = {
  id: string;
  kind: 'bank' | 'cash' | 'fund' | 'link';
  recipient: string;
  iban: string | null;
  bic: string | null;
  reference: string | null;
  place: string | null;
  address: string | null;
  countries: string | null;
  notes: LocalText[];
  checked: string | null;
};
