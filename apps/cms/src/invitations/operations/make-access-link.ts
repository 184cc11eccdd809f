import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { createGuestToken } from '../../collections/guest-tokens/operations/create-guest-token.ts';
import { env } from '../../current-env.ts';
import { query } from '../../database.ts';

type For = { person: string; lasts: number; removesSecondFactor?: boolean };
type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

/** How long links work, in milliseconds: an invitation may lie in a mailbox, a forgotten password is awaited. */
export const lasts = { invitation: 7 * 24 * 60 * 60 * 1000, forgotten: 24 * 60 * 60 * 1000 };

export type AccessLink = { link: string; endsAt: string };

/** Makes a link, good for one use, by which somebody chooses a password on the site. In the request's transaction. */
export async function makeAccessLink(
  { person, lasts, removesSecondFactor = false }: For,
  req: Asking
): Promise<AccessLink> {
  const token = await createGuestToken({ purpose: 'access', person, removesSecondFactor, lasts }, req);
  const endsAt = new Date(Date.now() + lasts).toISOString();
  return { link: `${env.SITE_URL}/invitation/${token}`, endsAt };
}

/** Ends somebody's access links that were not used. In the request's transaction. */
export async function withdrawAccessLinks(person: string, req: PayloadRequest): Promise<void> {
  await query(
    req,
    sql`update guest_tokens set withdrawn = true, updated_at = now()
         where purpose = 'access' and person_id = ${person} and used_at is null and withdrawn is not true`
  );
}
