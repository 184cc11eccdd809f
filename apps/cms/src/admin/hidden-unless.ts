import { has, type Role } from '../access/roles.ts';

/** Leaves a collection or a global out of the admin of those who could do nothing with it; what they may read stays readable. */
export function hiddenUnless(...roles: Role[]): (asking: { user: unknown }) => boolean {
  return ({ user }) => !has({ user: user as never }, ...roles);
}
