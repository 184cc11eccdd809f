import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../database.ts';
import type { EditorialCollection } from '../../documents/editorial.ts';
import { lockDocument } from '../conflicts/lock-document.ts';
import { newestState } from '../conflicts/newest-state.ts';
import { patience } from './holder.ts';
import { whoIsHere } from './who-is-here.ts';

type Presence = { collection: EditorialCollection; id: string; form: string; person: string };

/** What a form asks for: to write if nobody does, to write instead of whoever does, to write no longer; null: nothing new. */
export type Wish = 'write' | 'take over' | 'rest' | null;

/** What an open form is told; also the answer of the endpoint. */
export type PresenceAnswer = {
  /** Whether this form is the one that writes. */
  yours: boolean;
  /** Who writes; `isYou` where it is the same person in another window; null while nobody does. `since` is ISO 8601. */
  writer: { name: string; since: string; isYou: boolean } | null;
  /** Names of others who have the document open and do not write. */
  readers: string[];
  /** The newest state of the document, ISO 8601. */
  updatedAt: string | null;
};

/**
 * Notes that a form is open, and what it wishes. In the request's transaction, and in turn with saves: whoever takes
 * over has what the other saved before.
 */
export async function keepPresence(
  { wish, ...presence }: Presence & { wish: Wish },
  req: PayloadRequest
): Promise<PresenceAnswer> {
  await lockDocument(presence, req);
  if (await note(presence, req)) {
    if (wish === 'rest') await rest(presence, req);
    if (wish === 'write' || wish === 'take over') await write(presence, wish === 'take over', req);
  }
  const newest = await newestState(presence, req);
  return {
    ...(await whoIsHere(presence, req)),
    updatedAt: newest && new Date(newest.updatedAt).toISOString()
  };
}

/** Answers whether the form is this person's, and of this document. */
async function note({ collection, id, form, person }: Presence, req: PayloadRequest): Promise<boolean> {
  const noted = await query(
    req,
    sql`insert into presence (form, collection, document, person) values (${form}, ${collection}, ${id}, ${person})
        on conflict (form) do update set seen_at = now()
         where presence.collection = excluded.collection and presence.document = excluded.document
           and presence.person = excluded.person
        returning form`
  );
  return noted.length > 0;
}

/** Of two who begin in the same moment the second statement finds the first one's form. */
async function write(
  { collection, id, form }: Presence,
  instead: boolean,
  req: PayloadRequest
): Promise<void> {
  const here = sql`collection = ${collection} and document = ${id}`;
  await query(
    req,
    sql`update presence set holds = false
         where ${here} and holds and form <> ${form} and (${instead} or seen_at <= now() - ${sql.raw(patience)})`
  );
  await query(
    req,
    sql`update presence set holds = true, since = now()
         where form = ${form} and not holds and not exists (select 1 from presence where ${here} and holds)`
  );
}

async function rest({ form }: Presence, req: PayloadRequest): Promise<void> {
  await query(req, sql`update presence set holds = false where form = ${form}`);
}

/** Notes that a form was closed. */
export async function leave(
  { form, person }: { form: string; person: string },
  req: PayloadRequest
): Promise<void> {
  await query(req, sql`delete from presence where form = ${form} and person = ${person}`);
}
