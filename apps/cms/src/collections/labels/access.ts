import type { Access, Where } from 'payload';
import { serviceAccount } from '../../access/roles.ts';

const namesShown: Where = { or: [{ group: { exists: false } }, { 'group.isPublic': { equals: true } }] };

/** For programs that read: every short text but the names of groups that may not be named in public. */
export const withoutHiddenGroups: Access = ({ req }) => serviceAccount(req) !== null && namesShown;
