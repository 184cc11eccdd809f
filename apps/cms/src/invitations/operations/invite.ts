import { randomBytes } from 'node:crypto';
import type { User } from '@broadside/types';
import { ValidationError, type PayloadRequest } from 'payload';
import { has } from '../../access/roles.ts';
import { checkInvitation, type InvitationProblem, type Wanted } from './check-invitation.ts';
import { firstAdminLanguage } from './first-admin-language.ts';
import { inTransaction } from '../../in-transaction.ts';
import { lasts, makeAccessLink, type AccessLink } from './make-access-link.ts';

export type Invited =
  | ({ result: 'invited'; person: User } & AccessLink)
  | { result: 'refused'; problems: InvitationProblem[] }
  | { result: 'not-allowed' };

/** Makes a person who cannot sign in yet, and the link by which they choose their password. Admins only. */
export async function invite(typed: Record<string, unknown>, req: PayloadRequest): Promise<Invited> {
  if (!has(req, 'admin')) return { result: 'not-allowed' };
  const { wanted, problems } = checkInvitation(typed);
  if (problems.length > 0) return { result: 'refused', problems };
  const taken: Invited = { result: 'refused', problems: [{ field: 'email', code: 'taken' }] };
  try {
    return await inTransaction(req, async () => {
      if (await isTaken(wanted.email, req)) return taken;
      const person = await makePerson(wanted, req);
      const link = await makeAccessLink({ person: person.id, lasts: lasts.invitation }, req);
      return { result: 'invited', person, ...link };
    });
  } catch (error) {
    // Somebody else invited them at the same moment.
    if (isAboutEmail(error)) return taken;
    throw error;
  }
}

async function isTaken(email: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: email } },
    overrideAccess: true,
    req
  });
  return totalDocs > 0;
}

async function makePerson(wanted: Wanted, req: PayloadRequest): Promise<User> {
  return await req.payload.create({
    collection: 'users',
    data: {
      ...wanted,
      adminLanguage: await firstAdminLanguage(wanted.languages, req),
      // Nobody knows it, and it is replaced by the one they choose.
      password: randomBytes(32).toString('base64url'),
      invitedAt: new Date().toISOString()
    },
    depth: 0,
    overrideAccess: true,
    req
  });
}

function isAboutEmail(error: unknown): boolean {
  return error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'email');
}
