import { sql } from '@payloadcms/db-postgres';
import type { GuestToken } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { query } from '../../../database.ts';
import { factOf } from '../../../documents/facts.ts';
import { relationId, workOf } from '../../../documents/editorial.ts';

type Draft = Record<string, unknown> & { id: string; translationOf?: string | null };

/** Ids of all that the newest draft of a guest token's document shows: in its text, its cover, its work's attachments. */
export async function mediaOfDraft(grant: GuestToken, req: PayloadRequest): Promise<string[]> {
  if (!grant.document) return [];
  const { relationTo: collection, value } = grant.document;
  const find = async (id: string) =>
    (await req.payload.findByID({
      collection,
      id,
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req
    })) as unknown as Draft | null;

  const draft = await find(relationId(value)!);
  if (!draft) return [];
  const original = workOf(draft) === draft.id ? draft : await find(workOf(draft)!);
  const [row] = await query<{ ids: string[] }>(
    req,
    sql`select media_in(${JSON.stringify(draft.body ?? null)}::jsonb) as ids`
  );
  const attached = (original?.attachments ?? []) as (string | { id: string })[];
  const beside = [factOf(draft, 'cover'), ...attached.map((one) => relationId(one))];
  return [...row!.ids, ...beside.filter((id): id is string => typeof id === 'string')];
}
