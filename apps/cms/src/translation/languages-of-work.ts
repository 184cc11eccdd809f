import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../database.ts';
import type { EditorialCollection } from '../documents/editorial.ts';
import { tableOf } from '../documents/tables.ts';

/** `behind`: published, and the original's published text is newer than it. `changed`: a draft waits over what is public. */
export type LanguageState = 'missing' | 'draft' | 'published' | 'changed' | 'behind';
export type LanguageOfWork = {
  language: string;
  id: string | null;
  isOriginal: boolean;
  state: LanguageState;
};

type Row = {
  id: string;
  language: string;
  is_original: boolean;
  status: 'draft' | 'published';
  draft_waits: boolean;
  is_behind: boolean;
};

/** The same, with what the campaign offers now. */
export async function offeredLanguagesOfWork(
  which: { collection: EditorialCollection; work: string },
  req: PayloadRequest
): Promise<LanguageOfWork[]> {
  const campaign = await req.payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true, req });
  return languagesOfWork({ ...which, offered: campaign.languages ?? [] }, req);
}

/**
 * Every language the campaign offers or the work exists in, the original first, then in the campaign's order, with what
 * there is of it.
 */
export async function languagesOfWork(
  { collection, work, offered }: { collection: EditorialCollection; work: string; offered: string[] },
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
): Promise<LanguageOfWork[]> {
  const table = sql.identifier(tableOf(collection));
  const versions = sql.identifier(`_${tableOf(collection)}_v`);
  const rows = await query<Row>(
    req,
    sql`select d.id, d.language, d.translation_of_id is null as is_original, d._status as status,
               v.version__status = 'draft' as draft_waits,
               coalesce(o._status = 'published' and o.updated_at > d.updated_at, false) as is_behind
          from ${table} d
          left join ${table} o on o.id = d.translation_of_id
          left join ${versions} v on v.parent_id = d.id and v.latest
         where coalesce(d.translation_of_id, d.id) = ${work} and d.deleted_at is null
         order by d.translation_of_id is not null, d.language`
  );
  const known = rows.map((row) => ({
    language: row.language,
    id: row.id,
    isOriginal: row.is_original,
    state: stateOf(row)
  }));
  const missing = offered
    .filter((language) => rows.every((row) => row.language !== language))
    .map((language) => ({ language, id: null, isOriginal: false, state: 'missing' as const }));
  const placeOf = (language: string) => offered.indexOf(language) + 1 || offered.length + 1;
  return [...known, ...missing].sort(
    (one, other) =>
      Number(other.isOriginal) - Number(one.isOriginal) || placeOf(one.language) - placeOf(other.language)
  );
}

function stateOf({ status, is_behind, draft_waits }: Row): LanguageState {
  if (status !== 'published') return 'draft';
  if (is_behind) return 'behind';
  return draft_waits ? 'changed' : 'published';
}
