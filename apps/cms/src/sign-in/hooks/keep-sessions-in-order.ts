import type { CollectionAfterLogoutHook, CollectionBeforeOperationHook } from 'payload';
import { lockPerson } from '../sessions/lock-person.ts';

/** Saving and refreshing rewrite a person's sessions as they were read: nobody may change them in between. */
export const lockWhoIsRewritten: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'update') await lockPerson((args as { id?: string }).id ?? null, req);
  if (operation === 'refresh' && req.user) await lockPerson(String(req.user.id), req);
};

/** Runs before Payload reads the sessions of who signs out, whatever its name says. */
export const lockWhoSignsOut: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await lockPerson(String(req.user.id), req);
};
