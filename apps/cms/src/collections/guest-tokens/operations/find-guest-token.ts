import type { PayloadRequest } from 'payload';
import type { GuestToken } from '@broadside/types';
import { hashOf } from './create-guest-token.ts';

/** The row of a token that may still be used for this purpose; null if unknown, used, withdrawn or past its end. */
export async function findGuestToken(
  { token, purpose }: { token: string; purpose: GuestToken['purpose'] },
  req: PayloadRequest
): Promise<GuestToken | null> {
  const { docs } = await req.payload.find({
    collection: 'guest-tokens',
    where: {
      and: [
        { hash: { equals: hashOf(token) } },
        { purpose: { equals: purpose } },
        { endsAt: { greater_than: new Date().toISOString() } },
        { usedAt: { exists: false } },
        { withdrawn: { not_equals: true } }
      ]
    },
    depth: 0,
    limit: 1,
    pagination: false,
    showHiddenFields: true,
    overrideAccess: true,
    req
  });
  return docs[0] ?? null;
}

/** The token a request carries as `Authorization: Guest <token>`, or null. */
export function guestTokenOf(req: { headers: Headers }): string | null {
  return /^Guest ([A-Za-z0-9_-]{43})$/.exec(req.headers.get('Authorization') ?? '')?.[1] ?? null;
}
