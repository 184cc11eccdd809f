import type { Access } from 'payload';
import { person } from '../../access/roles.ts';

/** The people whom a message's topic names as its readers: being an admin is not enough. */
export const recipients: Access = ({ req }) => {
  const reader = person(req);
  return reader !== null && { 'topic.recipients': { in: [reader.id] } };
};
