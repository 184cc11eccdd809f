import { sql } from '@payloadcms/db-postgres';
import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload';
import { query } from '../../database.ts';
import { relationId, type EditorialCollection } from '../../documents/editorial.ts';
import { tableOf } from '../../documents/tables.ts';
import { formOf, isUuid } from '../form-id.ts';
import { namedState, noteBasis } from './basis.ts';
import { lockDocument } from './lock-document.ts';
import { newestState } from './newest-state.ts';

type Asked = {
  id?: string;
  where?: Where;
  data?: Record<string, unknown>;
  autosave?: boolean;
  trash?: boolean;
};

/** How long autosaves go on in one version before the next is begun: milliseconds. */
const longestVersion = 10 * 60_000;

/**
 * Lets saves of one document happen one after another, and notes which state each was made from, for `refuseStale`:
 * Payload reads the newest version, merges what was sent, and writes the whole of it, so of two at the same moment
 * one would be lost.
 */
export const takeTurns: CollectionBeforeOperationHook = async ({
  args: given,
  collection: { slug },
  operation,
  overrideAccess,
  req
}) => {
  const collection = slug as EditorialCollection;
  const args = given as Asked;
  if (operation === 'create') {
    const original = relationId(args.data?.translationOf as string | null);
    // The original's language must not change while it gets a translation.
    if (isUuid(original)) await lockDocument({ collection, id: original }, req);
    return given;
  }
  if (operation !== 'update' && operation !== 'restoreVersion') return given;

  const isRestoring = operation === 'restoreVersion';
  const id = isRestoring ? await documentOf({ collection, version: args.id }, req) : (args.id ?? null);
  const touched = id ? [id] : await documentsWhere(collection, args, req);
  for (const each of await withOriginals({ collection, ids: touched.filter(isUuid) }, req))
    await lockDocument({ collection, id: each }, req);

  const sent = isRestoring ? req.data : args.data;
  const basis = { updatedAt: namedState(sent, req), isNeeded: isRestoring || !isTrashing(args.data) };
  noteBasis({ collection, id }, overrideAccess ? null : basis, req);
  if (args.autosave && isUuid(id) && (await beginsVersion({ collection, id }, req)))
    return { ...given, autosave: false };
  return given;
};

/** To the trash, or back from it as a draft. */
function isTrashing(data: Asked['data'] = {}): boolean {
  const names = Object.keys(data).filter((name) => data[name] !== undefined && name !== 'updatedAt');
  return (
    names.includes('deletedAt') &&
    names.every((name) => name === 'deletedAt' || (name === '_status' && data._status === 'draft'))
  );
}

/** Autosaves write over the version before them: never over somebody else's, and of a long day more than one is kept. */
async function beginsVersion(
  place: { collection: EditorialCollection; id: string },
  req: PayloadRequest
): Promise<boolean> {
  const newest = await newestState(place, req);
  if (!newest) return false;
  return newest.form !== formOf(req) || Date.now() - newest.begunAt > longestVersion;
}

async function documentOf(
  { collection, version }: { collection: EditorialCollection; version: string | undefined },
  req: PayloadRequest
): Promise<string | null> {
  const versions = sql.identifier(`_${tableOf(collection)}_v`);
  const [row] = await query<{ parent_id: string | null }>(
    req,
    sql`select parent_id from ${versions} where id::text = ${version ?? ''}`
  );
  return row?.parent_id ?? null;
}

/**
 * With the originals of translations, whose publication writes their facts onto these, in the order in which all are
 * locked: else one of the two would be undone as a deadlock, or keep facts that are no longer so.
 */
async function withOriginals(
  { collection, ids }: { collection: EditorialCollection; ids: string[] },
  req: PayloadRequest
): Promise<string[]> {
  const table = sql.identifier(tableOf(collection));
  const rows = await query<{ id: string }>(
    req,
    sql`select distinct translation_of_id as id from ${table}
         where translation_of_id is not null and id::text = any(string_to_array(${ids.join(',')}, ','))`
  );
  return [...new Set([...ids, ...rows.map(({ id }) => id)])].sort();
}

/** What a bulk save touches. */
async function documentsWhere(
  collection: EditorialCollection,
  { where, trash }: Asked,
  req: PayloadRequest
): Promise<string[]> {
  if (!where) return [];
  const { docs } = await req.payload.find({
    collection,
    where,
    trash: trash ?? false,
    draft: true,
    depth: 0,
    pagination: false,
    select: {},
    overrideAccess: true,
    req
  });
  return docs.map(({ id }) => String(id));
}
