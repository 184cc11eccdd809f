import type { Pool } from 'pg';

/** Removes the rows of links that ended a month ago or more: until then an editor can see that there was one. */
export async function forgetOldGuestTokens(pool: Pool): Promise<void> {
  await pool.query(`delete from guest_tokens where ends_at < now() - interval '30 days'`);
}
