import type { Access, PayloadRequest } from 'payload';
import type { ServiceAccount, User } from '@broadside/types';

/** What a person may be; one person may be several. Keep in step with docs/architecture.md. */
export const roles = ['admin', 'editor', 'translator', 'moderator'] as const;
export type Role = (typeof roles)[number];

type Asking = Pick<PayloadRequest, 'user'>;

/** The person signed in, or null for strangers and service accounts. */
export function person({ user }: Asking): User | null {
  return user?.collection === 'users' ? (user as User) : null;
}

/** The service account asking, or null. */
export function serviceAccount({ user }: Asking): ServiceAccount | null {
  return user?.collection === 'service-accounts' ? (user as ServiceAccount) : null;
}

export function has(req: Asking, ...wanted: Role[]): boolean {
  return person(req)?.roles?.some((role) => wanted.includes(role)) ?? false;
}

export const noOne: Access & (() => boolean) = () => false;
export const admins: Access = ({ req }) => has(req, 'admin');
export const editors: Access = ({ req }) => has(req, 'admin', 'editor');
/** Everyone who may see unpublished words. Moderators read comments, not drafts. */
export const writers: Access = ({ req }) => has(req, 'admin', 'editor', 'translator');
/** Who decides about comments and mentions. */
export const moderators: Access = ({ req }) => has(req, 'admin', 'moderator');
export const staff: Access = ({ req }) => person(req) !== null;
export const serviceAccounts: Access = ({ req }) => serviceAccount(req) !== null;
