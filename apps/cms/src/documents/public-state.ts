import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../database.ts';
import type { EditorialCollection } from './editorial.ts';
import { tableOf } from './tables.ts';

/** How a document stands on the site, whatever drafts there are of it. */
export type PublicState = { isPublished: boolean; isTrashed: boolean; slug: string | null };
type Which = { collection: EditorialCollection; id: string };

/** As the request's transaction sees it; null if there is no such document. */
export async function publicStateOf(
  { collection, id }: Which,
  req: PayloadRequest
): Promise<PublicState | null> {
  const [row] = await query<PublicState>(
    req,
    sql`select coalesce(_status = 'published', false) as "isPublished", deleted_at is not null as "isTrashed", slug
          from ${sql.identifier(tableOf(collection))} where id = ${id}`
  );
  return row ?? null;
}

const key = ({ collection, id }: Which) => `before ${collection}/${id}`;

/** Keeps how the document stood before the request changed it, for the hooks that run after. */
export async function rememberPublicState(which: Which, req: PayloadRequest): Promise<void> {
  req.context[key(which)] = await publicStateOf(which, req);
}

/** How it stood before; null if it is new. */
export function formerPublicState(which: Which, req: PayloadRequest): PublicState | null {
  return (req.context[key(which)] as PublicState | null | undefined) ?? null;
}

/** Whether visitors could read it. */
export function isPublic(state: PublicState | null): state is PublicState {
  return state !== null && state.isPublished && !state.isTrashed;
}
