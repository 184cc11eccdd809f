import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { noteInAuditLog } from '../audit/note.ts';
import { query } from '../database.ts';
import type { EditorialCollection } from '../documents/editorial.ts';
import { inTransaction } from '../in-transaction.ts';

type Which = { id: string; action: string; collection: EditorialCollection; document: string };

/** Withdraws a change that waits. False if it took effect, failed or was withdrawn before. */
export async function withdrawChange({ id, action, collection, document }: Which, req: PayloadRequest) {
  return await inTransaction(req, async () => {
    const [withdrawn] = await query(
      req,
      sql`update schedules set state = 'withdrawn', done_at = now(), updated_at = now()
           where id = ${id} and state = 'waiting' returning id`
    );
    if (withdrawn) {
      await noteInAuditLog({ action: 'schedule-withdrawn', collection, document, detail: action }, req);
    }
    return Boolean(withdrawn);
  });
}
