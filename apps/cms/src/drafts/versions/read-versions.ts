import type { PayloadRequest } from 'payload';
import type { EditorialCollection } from '../../documents/editorial.ts';

export type VersionRow = {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Who wrote its words; null where nobody is known, or they are gone. */
  by: string | null;
  state: 'currentDraft' | 'draft' | 'currentlyPublished' | 'previouslyPublished';
};
type Asked = { collection: EditorialCollection; id: string; page: number; limit: number; isPublic: boolean };

/** A document's versions that whoever asks may read, the newest first, with how many pages of them there are. */
export async function readVersions(
  { collection, id, page, limit, isPublic }: Asked,
  req: PayloadRequest
): Promise<{ rows: VersionRow[]; pages: number }> {
  const asked = {
    collection,
    sort: '-updatedAt',
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
    // Who wrote is kept out of what forms and programs read.
    showHiddenFields: true,
    select: { updatedAt: true, version: { _status: true, lastEditedBy: true } }
  } as const;
  const found = await req.payload.findVersions({ ...asked, where: { parent: { equals: id } }, page, limit });
  const published = await req.payload.findVersions({
    ...asked,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    limit: 1
  });
  const current = isPublic ? published.docs[0]?.id : undefined;
  const names = await namesOf(
    found.docs.map(({ version }) => version.lastEditedBy),
    req
  );
  const rows = found.docs.map(({ id: version, updatedAt, version: { _status, lastEditedBy } }, index) => ({
    id: String(version),
    at: updatedAt,
    by: names.get(lastEditedBy ?? '') ?? null,
    state: stateOf({
      isPublished: _status === 'published',
      isCurrent: version === current,
      isNewest: page === 1 && index === 0
    })
  }));
  return { rows, pages: found.totalPages };
}

type Facts = { isPublished: boolean; isCurrent: boolean; isNewest: boolean };

function stateOf({ isPublished, isCurrent, isNewest }: Facts): VersionRow['state'] {
  if (isPublished) return isCurrent ? 'currentlyPublished' : 'previouslyPublished';
  return isNewest ? 'currentDraft' : 'draft';
}

async function namesOf(
  ids: (string | null | undefined)[],
  req: PayloadRequest
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids.filter(Boolean))] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req
  });
  return new Map(docs.map(({ id, name }) => [String(id), name]));
}
