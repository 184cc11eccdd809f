import type { PayloadRequest } from 'payload';
import { person, serviceAccount } from '../access/roles.ts';
import { editorialCollections, type EditorialCollection } from '../documents/editorial.ts';
import type { AuditAction } from './actions.ts';

type Entry = {
  action: AuditAction;
  /** What it was done to: its collection, id and title as they are now; a text's title and a person's name are looked up. */
  collection?: string;
  document?: string;
  title?: string | null;
  /** What else is worth knowing, such as `editor › admin`; nothing secret, and never a value of the settings. */
  detail?: string | null;
};

/**
 * Notes in the audit log what the request's person did, inside the request's transaction: what is rolled back was
 * never done. Where nobody was signed in (by a link, by a command) the actor stays empty.
 */
export async function noteInAuditLog(entry: Entry, req: PayloadRequest): Promise<void> {
  // The demo is nobody's doing.
  if (req.context.isSeeding) return;
  await req.payload.create({
    collection: 'audit-log',
    data: {
      ...entry,
      title: (entry.title ?? (await titleOf(entry, req)))?.slice(0, 300),
      detail: entry.detail?.slice(0, 300),
      at: new Date().toISOString(),
      actor: person(req)?.name ?? serviceAccount(req)?.name,
      actorId: req.user ? String(req.user.id) : undefined
    },
    depth: 0,
    overrideAccess: true,
    req
  });
}

/** The newest title of a text, or a person's name; null of anything else, and of what is gone. */
async function titleOf({ collection, document }: Entry, req: PayloadRequest): Promise<string | null> {
  if (!document) return null;
  if (collection === 'users') return await nameOf(document, req);
  if (!editorialCollections.some((each) => each === collection)) return null;
  const found = await req.payload.findByID({
    collection: collection as EditorialCollection,
    id: document,
    draft: true,
    trash: true,
    depth: 0,
    select: { title: true },
    disableErrors: true,
    overrideAccess: true,
    req
  });
  return found?.title ?? null;
}

async function nameOf(id: string, req: PayloadRequest): Promise<string | null> {
  const found = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    select: { name: true },
    disableErrors: true,
    overrideAccess: true,
    req
  });
  return found?.name ?? null;
}
