import { sql } from '@payloadcms/db-postgres';
import type { GuestToken, SetUpAnswer } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { advisoryLocks } from '../../../advisory-locks.ts';
import { env } from '../../../current-env.ts';
import { query } from '../../../database.ts';
import { inTransaction } from '../../../in-transaction.ts';
import { checkSetUp } from './check-set-up.ts';

/**
 * Makes the campaign and its first admin and uses up the link, all in one transaction. Null if another request
 * used the link first, or there are people already.
 */
export async function completeSetUp(
  { grant, wanted }: { grant: GuestToken; wanted: Record<string, unknown> },
  req: PayloadRequest
): Promise<SetUpAnswer | null> {
  const checked = checkSetUp(wanted);
  if (checked.result === 'refused') return checked;
  const { name, purpose, languages, colours, admin } = checked;

  return await inTransaction(req, async () => {
    if (!(await takeLink(grant.id, req))) return null;
    const { payload } = req;
    await payload.updateGlobal({
      slug: 'campaign',
      data: { name, purpose, languages, colours, isSetUp: true, isDemo: false },
      overrideAccess: true,
      req
    });
    await payload.create({
      collection: 'users',
      data: { ...admin, roles: ['admin', 'editor'] },
      overrideAccess: true,
      req
    });
    return { result: 'done', adminUrl: `${env.CMS_URL}/admin` };
  });
}

/** Marks the link as used; false if it was, or if somebody has an account. Two requests at once wait for each other. */
async function takeLink(id: string, req: PayloadRequest): Promise<boolean> {
  // Two links used at once wait for each other here: only one of them can make the first admin.
  await query(req, sql`select pg_advisory_xact_lock(${advisoryLocks.firstAdmin})`);
  const taken = await query(
    req,
    sql`update guest_tokens set used_at = now()
         where id = ${id} and used_at is null and not exists (select 1 from users) returning id`
  );
  return taken.length === 1;
}
