import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../../database.ts';
import { fileColumns } from './names-in-use.ts';

/** The names of a row's files by column, as the request's transaction sees them; none of a row that is not there. */
export async function fileNames(
  id: string,
  req: PayloadRequest
): Promise<Partial<Record<string, string | null>>> {
  const [row] = await query<Record<string, string | null>>(
    req,
    sql`select ${sql.raw(fileColumns.join(', '))} from media where id = ${id}`
  );
  return row ?? {};
}
