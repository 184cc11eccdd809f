import type { Access } from 'payload';
import { has } from '../../access/roles.ts';

/** Links to shared drafts are an editor's business; those that let somebody in, an admin's. */
export const linksOfTheirs: Access = ({ req }) => {
  if (has(req, 'admin')) return true;
  return has(req, 'editor') && { purpose: { equals: 'preview' } };
};
