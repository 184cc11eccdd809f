import type { User } from '@broadside/types';
import type { CollectionAfterChangeHook } from 'payload';
import { withdrawAccessLinks } from '../../invitations/operations/make-access-link.ts';

/**
 * Ends somebody's links to a new password when their e-mail address or password became another: whoever reads the
 * former mailbox must not get in by what was sent there.
 */
export const endLinksOfOldCredentials: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req
}) => {
  const isMoved = operation === 'update' && previousDoc?.email !== doc.email;
  if (isMoved || req.context.hasShownPassword === true) await withdrawAccessLinks(doc.id, req);
  return doc;
};
