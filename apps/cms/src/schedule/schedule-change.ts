import { sql } from '@payloadcms/db-postgres';
import type { Schedule } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { person } from '../access/roles.ts';
import { noteInAuditLog } from '../audit/note.ts';
import { query } from '../database.ts';
import type { EditorialCollection } from '../documents/editorial.ts';
import { tableOf } from '../documents/tables.ts';
import { inTransaction } from '../in-transaction.ts';
import { rehearse } from './rehearse.ts';

type Wanted = {
  collection: EditorialCollection;
  id: string;
  action: 'publish' | 'unpublish';
  /** A whole minute. */
  at: Date;
};

/**
 * Schedules a change that the request's person could make now; throws what would stop them. One of its kind that
 * waits for the same document already is withdrawn: a new time takes the old one's place.
 */
export async function scheduleChange(wanted: Wanted, req: PayloadRequest): Promise<Schedule> {
  await rehearse(wanted, req);
  const { collection, id, action, at } = wanted;
  return await inTransaction(req, async () => {
    await query(req, sql`select pg_advisory_xact_lock(hashtext('schedule'), hashtext(${id}))`);
    await query(
      req,
      sql`update schedules set state = 'withdrawn', done_at = now(), updated_at = now()
           where state = 'waiting' and action = ${action} and id in (
             select parent_id from schedules_rels
              where ${sql.identifier(`${tableOf(collection)}_id`)} = ${id})`
    );
    const made = await req.payload.create({
      collection: 'schedules',
      data: {
        document: { relationTo: collection, value: id },
        action,
        at: at.toISOString(),
        person: person(req)!.id,
        state: 'waiting'
      },
      depth: 0,
      overrideAccess: true,
      req
    });
    const minute = at.toISOString().slice(0, 16).replace('T', ' ');
    const detail = `${action} ${minute} UTC`;
    await noteInAuditLog({ action: 'scheduled', collection, document: id, detail }, req);
    return made;
  });
}
