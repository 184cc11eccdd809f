import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { query } from '../../database.ts';

/**
 * Ends the sessions of those who need a second factor now and have none: they are led to set it up when they next
 * sign in. So whoever has a session has all that is asked of them, and nothing else has to look.
 */
export async function endHalfSessions(req: PayloadRequest): Promise<void> {
  await query(
    req,
    sql`delete from users_sessions session
         where exists (select 1 from users_roles role
                         join settings_second_factor_for required on required.value::text = role.value::text
                        where role.parent_id = session._parent_id)
           and not exists (select 1 from second_factors factor where factor.user_id = session._parent_id)`
  );
}
