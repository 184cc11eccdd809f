import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../database.ts';
import type { EditorialCollection } from '../../documents/editorial.ts';
import { lockDocument } from '../conflicts/lock-document.ts';
import { newestState } from '../conflicts/newest-state.ts';
import { holderOf } from './holder.ts';

type Presence = { collection: EditorialCollection; id: string; form: string; person: string };

/** What an open form is told; also the answer of the endpoint. */
export type PresenceAnswer = {
  /** Whether this form may write. */
  yours: boolean;
  /** Who writes; `isYou` where it is the same person in another window. `since` is ISO 8601. */
  writer: { name: string; since: string; isYou: boolean } | null;
  /** The newest state of the document, ISO 8601. */
  updatedAt: string | null;
};

/**
 * Notes that a form is open. The first to come writes; `takeOver` makes it this one. In the request's transaction,
 * and in turn with saves: whoever takes over has what the other saved before.
 */
export async function keepPresence(
  { takeOver, ...presence }: Presence & { takeOver: boolean },
  req: PayloadRequest
): Promise<PresenceAnswer> {
  const { collection, id, form, person } = presence;
  await lockDocument(presence, req);
  await query(
    req,
    sql`insert into presence (form, collection, document, person) values (${form}, ${collection}, ${id}, ${person})
        on conflict (form) do update set seen_at = now()
         where presence.collection = excluded.collection and presence.document = excluded.document
           and presence.person = excluded.person`
  );
  const before = await holderOf(presence, req);
  if (takeOver || !before) await hold(presence, req);
  const writer = takeOver || !before ? await holderOf(presence, req) : before;
  const newest = await newestState(presence, req);
  return {
    yours: writer?.form === form,
    writer: writer && { name: writer.name, since: writer.since, isYou: writer.person === person },
    updatedAt: newest && new Date(newest.updatedAt).toISOString()
  };
}

async function hold({ collection, id, form, person }: Presence, req: PayloadRequest): Promise<void> {
  await query(
    req,
    sql`update presence set holds = false where collection = ${collection} and document = ${id} and holds`
  );
  await query(
    req,
    sql`update presence set holds = true, since = now(), seen_at = now()
         where form = ${form} and collection = ${collection} and document = ${id} and person = ${person}`
  );
}

/** Notes that a form was closed. */
export async function leave(
  { form, person }: { form: string; person: string },
  req: PayloadRequest
): Promise<void> {
  await query(req, sql`delete from presence where form = ${form} and person = ${person}`);
}
