import { sql } from '@payloadcms/db-postgres';
import type { Access, PayloadRequest } from 'payload';
import { serviceAccount } from '../../access/roles.ts';
import { query } from '../../database.ts';
import { isFileOf, isInUse } from './uses-sql.ts';

/**
 * For the site and other service accounts: what a published text shows, nothing else. A file that only drafts use is
 * not handed out, even to somebody who knows its name.
 */
export const inWhatIsPublished: Access = async ({ req, data, isReadingStaticFile }) => {
  if (!serviceAccount(req)) return false;
  const name = isReadingStaticFile ? String(data?.filename ?? '') : null;
  const ids = await published(name, req);
  return ids.length > 0 && { id: { in: ids } };
};

/** Ids of what visitors may see: of one file's row, or of all. */
async function published(filename: string | null, req: PayloadRequest): Promise<string[]> {
  const file = filename === null ? sql`true` : sql`${sql.raw(isFileOf('wanted.name'))}`;
  const rows = await query<{ id: string }>(
    req,
    sql`select m.id from media m, (select ${filename}::text as name) wanted
         where ${file} and ${sql.raw(isInUse)}`
  );
  return rows.map(({ id }) => id);
}
