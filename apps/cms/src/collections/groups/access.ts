import type { Access } from 'payload';
import { serviceAccount } from '../../access/roles.ts';

/** Groups that may be named in public, for programs that read. */
export const publicGroups: Access = ({ req }) =>
  serviceAccount(req) !== null && { isPublic: { equals: true } };
