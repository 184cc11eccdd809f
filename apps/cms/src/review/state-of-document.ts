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

/** The newest draft of a document, or what is published where there is none, and the fingerprint of that. */
export async function newestState(
  { collection, id }: { collection: EditorialCollection; id: string },
  req: PayloadRequest
): Promise<{ state: string; lastEditedBy: string | null }> {
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
  return { state: stateOf(collection, newest), lastEditedBy: (newest.lastEditedBy as string | null) ?? null };
}
