import { sql } from '@payloadcms/db-postgres';
import type { AccessAnswer, GuestToken } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { env } from '../../current-env.ts';
import { query } from '../../database.ts';
import { relationId } from '../../documents/editorial.ts';
import { removeSecondFactor } from '../../sign-in/second-factor/second-factor.ts';
import { forgetTries } from '../../sign-in/limiter/try-to.ts';
import { endSessions } from '../../sign-in/sessions/end-sessions.ts';
import { checkAccess } from './check-access.ts';
import { namesAround } from '../../sign-in/password/names-around.ts';
import { inTransaction } from '../../in-transaction.ts';
import { withdrawAccessLinks } from './make-access-link.ts';

/**
 * Sets password, public name and the admin's language of whom the link is for, ends their sessions, removes the second
 * factor where the link says so, and uses up the link, all in one transaction. Null if the link was used meanwhile, or its person is gone.
 */
export async function acceptAccess(
  { grant, typed }: { grant: GuestToken; typed: Record<string, unknown> },
  req: PayloadRequest
): Promise<AccessAnswer | null> {
  const id = relationId(grant.person);
  if (!id) return null;
  const checked = checkAccess(typed, await namesAround(id, req));
  if (checked.result === 'refused') return checked;

  const email = await inTransaction(req, async () => {
    if (!(await useUp(grant.id, req))) return null;
    const person = await req.payload.update({
      collection: 'users',
      id,
      data: { ...checked.request, invitedAt: null },
      depth: 0,
      overrideAccess: true,
      req
    });
    await withdrawAccessLinks(id, req);
    if (grant.removesSecondFactor) await removeSecondFactor(id, req);
    await endSessions(id, req);
    return person.email;
  });
  if (!email) return null;
  forgetTries(email);
  return { result: 'done', adminUrl: `${env.CMS_URL}/admin` };
}

/** Marks the link as used; false if it was, was withdrawn or has ended. Two requests at once wait for each other. */
async function useUp(id: string, req: PayloadRequest): Promise<boolean> {
  const used = await query(
    req,
    sql`update guest_tokens set used_at = now(), updated_at = now()
         where id = ${id} and used_at is null and withdrawn is not true and ends_at > now() returning id`
  );
  return used.length === 1;
}
