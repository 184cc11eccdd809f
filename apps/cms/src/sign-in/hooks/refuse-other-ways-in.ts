import { APIError, type CollectionBeforeOperationHook } from 'payload';

/** Payload's own ways into an account, which know neither our limits nor the second factor. */
const otherWays: string[] = ['login', 'forgotPassword', 'resetPassword', 'unlock'];

/** Refuses Payload's own sign-in and what goes with it, by whatever API: ours are in this folder. */
export const refuseOtherWaysIn: CollectionBeforeOperationHook = ({ operation }) => {
  if (otherWays.includes(operation)) throw new APIError('One signs in at /sign-in.', 403, null, true);
};
