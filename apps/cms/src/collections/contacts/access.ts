import type { Access } from 'payload';
import { person } from '../../access/roles.ts';

/**
 * The people whom a message's topic names as its readers: being an admin is not enough. Whoever no topic names has no
 * messages at all, and the admin shows them none of it.
 */
export const recipients: Access = async ({ req }) => {
  const reader = person(req);
  if (!reader) return false;
  const { totalDocs } = await req.payload.count({
    collection: 'contact-topics',
    where: { recipients: { in: [reader.id] } },
    overrideAccess: true,
    req
  });
  return totalDocs > 0 && { 'topic.recipients': { in: [reader.id] } };
};
