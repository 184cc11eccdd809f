import type { Comment } from '@broadside/types/payload-types';
import { sql } from '@payloadcms/db-postgres';
import { APIError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload';
import { inTheirLanguage, type Sentences } from '../../../admin/their-language.ts';
import { query } from '../../../database.ts';
import { namedState } from '../../../drafts/conflicts/basis.ts';

/** What a refusal brings along (`data` of the error): how the comment stands, and who decided so if that is known. */
export type Outrun = {
  status: Comment['status'];
  deletedAt: string | null;
  updatedAt: string;
  by: string | null;
};

/**
 * Refuses a decision about a comment (409) that was made from another state than it is in: the one that the request
 * names by `updatedAt` or `If-Match`, or else the one that was read when its turn came. Of two decisions at the same
 * moment the second waits for the first. A request that names no state, as a bulk change does, is taken.
 */
export const refuseOutrunDecision: CollectionBeforeValidateHook<Comment> = async ({
  data,
  operation,
  originalDoc,
  req
}) => {
  if (operation !== 'update' || !originalDoc) return data;
  const now = await lockedState(originalDoc.id, req);
  // By now Payload has filled in what the body left out, so the header is asked for itself.
  const named = [namedState({}, req), namedState(data, req)].filter((state) => state !== null);
  const known = [originalDoc.updatedAt, ...named];
  if (!now || known.every((state) => Date.parse(state) === Date.parse(now.updatedAt))) return data;
  throw new APIError(inTheirLanguage(req, decidedMeanwhile), 409, now, true);
};

/** Holds back every other change of this comment until the request's transaction ends. */
async function lockedState(id: string, req: PayloadRequest): Promise<Outrun | null> {
  const [row] = await query<{ status: Comment['status']; deleted: string | null; updated: string }>(
    req,
    sql`select status, floor(extract(epoch from deleted_at) * 1000)::text as deleted,
               floor(extract(epoch from updated_at) * 1000)::text as updated
          from comments where id = ${id} for update`
  );
  if (!row) return null;
  const [last] = await query<{ actor: string | null }>(
    req,
    sql`select actor from audit_log where collection = 'comments' and document = ${id} order by at desc limit 1`
  );
  const iso = (milliseconds: string) => new Date(Number(milliseconds)).toISOString();
  return {
    status: row.status,
    deletedAt: row.deleted && iso(row.deleted),
    updatedAt: iso(row.updated),
    by: last?.actor ?? null
  };
}

const decidedMeanwhile: Sentences = {
  en: 'Somebody else decided about this comment meanwhile. Nothing was changed.',
  es: 'Alguien decidió mientras tanto sobre este comentario. No se ha cambiado nada.',
  uk: 'Тим часом хтось інший уже вирішив щодо цього коментаря. Нічого не змінено.',
  ar: 'بتّ شخص آخر في هذا التعليق في الأثناء. لم يتغير شيء.'
};
