import { createHash, randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { EditorialCollection } from '../../../documents/editorial.ts';

type Grant = {
  purpose: 'preview' | 'set-up' | 'access';
  document?: { relationTo: EditorialCollection; value: string };
  /** Whether it was made to be given to somebody. */
  isShared?: boolean;
  /** Whom an access link is for. */
  person?: string;
  removesSecondFactor?: boolean;
  /** How long it lasts, in milliseconds. */
  lasts: number;
};

/** Makes a row for a link and returns the token that goes into it: 256 random bits, kept nowhere but in the link. */
export async function createGuestToken(
  grant: Grant,
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>
) {
  const token = randomBytes(32).toString('base64url');
  await req.payload.create({
    collection: 'guest-tokens',
    data: {
      hash: hashOf(token),
      purpose: grant.purpose,
      document: grant.document,
      isShared: grant.isShared ?? false,
      person: grant.person,
      removesSecondFactor: grant.removesSecondFactor ?? false,
      endsAt: new Date(Date.now() + grant.lasts).toISOString()
    },
    overrideAccess: true,
    req
  });
  return token;
}

/** What is kept of a token. It is random, so a plain SHA-256 needs no salt. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
