import type { Payload } from 'payload';
import { env } from '../current-env.ts';
import { createGuestToken } from '../collections/guest-tokens/operations/create-guest-token.ts';

const aDay = 24 * 60 * 60 * 1000;

/** A link, valid a day and once, to the form that makes the campaign and its first admin. Earlier ones end. */
export async function createSetUpLink(payload: Payload): Promise<string> {
  await payload.update({
    collection: 'guest-tokens',
    where: { purpose: { equals: 'set-up' } },
    data: { withdrawn: true },
    overrideAccess: true
  });
  const token = await createGuestToken({ purpose: 'set-up', lasts: aDay }, { payload });
  return `${env.SITE_URL}/set-up/${token}`;
}
