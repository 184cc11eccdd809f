import { sql } from '@payloadcms/db-postgres';
import type { DocumentAddress } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { query } from '../database.ts';
import type { EditorialCollection } from './editorial.ts';
import { publishedDocuments } from './published-sql.ts';

/** The published addresses of a work, the original first. */
export function readAddresses(
  { collection, work }: { collection: EditorialCollection; work: string },
  req: PayloadRequest
): Promise<DocumentAddress[]> {
  return query<DocumentAddress>(
    req,
    sql`select p.language, p.slug, p.title from ${sql.raw(publishedDocuments(collection))} p
         where p.work = ${work} order by p.translation_of_id is not null, p.language`
  );
}
