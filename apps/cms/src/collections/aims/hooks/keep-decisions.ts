import { sql } from '@payloadcms/db-postgres';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { query } from '../../../database.ts';
import { isDeciding } from '../operations/deciding.ts';
import { publicFacts } from '../operations/public-facts.ts';

/** Keeps an original's number, dates and earlier wordings as they were decided, whatever was sent or is restored. */
export const keepDecisions: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const isTranslation = Boolean(originalDoc?.translationOf ?? data.translationOf);
  if (isTranslation || isDeciding(req)) return data;
  if (operation === 'create') return { ...data, ...undecided, position: await lastPosition(req) };
  return { ...data, ...(await publicFacts(originalDoc.id, req)) };
};

const undecided = { number: null, adopted: {}, amended: {}, retired: {}, wordings: [], wordingFrom: null };

async function lastPosition(req: PayloadRequest): Promise<number> {
  const [last] = await query<{ position: number }>(
    req,
    sql`select coalesce(max(position), 0)::int + 1 as position from aims
         where translation_of_id is null and deleted_at is null`
  );
  return last!.position;
}
