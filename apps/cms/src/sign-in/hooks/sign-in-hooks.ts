import type { CollectionConfig } from 'payload';
import { endHalfSessions } from './end-half-sessions.ts';
import { lockWhoIsRewritten, lockWhoSignsOut } from './keep-sessions-in-order.ts';
import { refuseOtherWaysIn } from './refuse-other-ways-in.ts';

/** The hooks of `users` about signing in. */
export const signInHooks = {
  beforeOperation: [refuseOtherWaysIn, lockWhoIsRewritten],
  afterLogout: [lockWhoSignsOut],
  // A new role may need a second factor.
  afterChange: [({ req }) => endHalfSessions(req)]
} satisfies CollectionConfig['hooks'];
