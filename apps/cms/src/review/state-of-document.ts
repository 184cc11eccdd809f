import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { EditorialCollection } from '../documents/editorial.ts';
import { sharedFacts, sharedLists } from '../documents/shared-facts.ts';

type Values = Record<string, unknown>;

/** What the CMS itself writes, and what publishing changes: no part of what somebody approves. */
const notWritten = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'publishedAt',
  'firstPublishedAt',
  'lastEditedBy'
]);

/** What a meeting decides about an aim, when it is adopted: its words were approved before. */
const decided = ['position', 'number', 'adopted', 'amended', 'retired', 'wordings', 'wordingFrom'];

/**
 * A fingerprint of all that was written in a document: the same for its draft and for what is published of it. Of a
 * translation its original's facts are left out, which change without it.
 */
export function stateOf(collection: EditorialCollection, document: Values): string {
  const left = new Set([
    ...(document.translationOf ? factsOf(collection) : []),
    ...(collection === 'aims' ? decided : [])
  ]);
  const written = Object.entries(document).filter(([name]) => !notWritten.has(name) && !left.has(name));
  return createHash('sha256')
    .update(JSON.stringify(plain(Object.fromEntries(written))))
    .digest('base64url');
}

/**
 * The fingerprints that an approval may have been of: the text with all its notes of corrections, and with fewer of
 * the last ones. A note is written while publishing, over words that were approved; older notes count as words.
 */
export function statesOf(collection: EditorialCollection, document: Values): string[] {
  const notes = Array.isArray(document.corrections) ? (document.corrections as unknown[]) : [];
  return Array.from({ length: notes.length + 1 }, (_, left) =>
    stateOf(collection, { ...document, corrections: notes.slice(0, notes.length - left) })
  );
}

function factsOf(collection: EditorialCollection): string[] {
  const facts = Object.keys(sharedFacts[collection]).map((path) => path.split('.')[0]!);
  return [...facts, ...sharedLists[collection]];
}

/** In one order, without what is empty, and a relation as its id however far it was filled in. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  if ('createdAt' in value && 'id' in value) return value.id;
  const entries = Object.entries(value)
    .map(([name, each]) => [name, plain(each)] as const)
    .filter(([, each]) => !isEmpty(each));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** The newest draft of a document, or what is published where there is none, by its fingerprints. */
export async function newestState(
  { collection, id }: { collection: EditorialCollection; id: string },
  req: PayloadRequest
): Promise<{ state: string; approvable: string[]; lastEditedBy: string | null }> {
  const newest = (await req.payload.findByID({
    collection,
    id,
    draft: true,
    trash: true,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
    req
  })) as unknown as Values;
  const approvable = statesOf(collection, newest);
  return {
    state: approvable[0]!,
    approvable,
    lastEditedBy: (newest.lastEditedBy as string | null) ?? null
  };
}
