import type { User } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { has } from '../../access/roles.ts';
import { inTransaction } from '../../in-transaction.ts';
import { lasts, makeAccessLink, withdrawAccessLinks, type AccessLink } from './make-access-link.ts';

type Wanted = { person: string; removesSecondFactor: boolean };
export type Renewed =
  ({ result: 'made'; person: User } & AccessLink) | { result: 'not-there' } | { result: 'not-allowed' };

/** A new link for somebody who lost the first one, their password or their second factor; it ends earlier ones. Admins only. */
export async function renewAccess(
  { person: id, removesSecondFactor }: Wanted,
  req: PayloadRequest
): Promise<Renewed> {
  if (!has(req, 'admin')) return { result: 'not-allowed' };
  return await inTransaction(req, async () => {
    const person = await req.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req
    });
    if (!person) return { result: 'not-there' };
    await withdrawAccessLinks(id, req);
    const link = await makeAccessLink({ person: id, lasts: lasts.invitation, removesSecondFactor }, req);
    return { result: 'made', person, ...link };
  });
}
