import type { CollectionConfig } from 'payload';
import { endHalfSessions } from './end-half-sessions.ts';
import { endLinksOfOldCredentials } from './end-links-of-old-credentials.ts';
import { lockWhoIsRewritten, lockWhoSignsOut } from './keep-sessions-in-order.ts';
import { ownPasswordOnly } from './own-password-only.ts';
import { refuseOtherWaysIn } from './refuse-other-ways-in.ts';

/** The hooks of `users` about signing in. */
export const signInHooks = {
  beforeOperation: [refuseOtherWaysIn, ownPasswordOnly, lockWhoIsRewritten],
  afterLogout: [lockWhoSignsOut],
  // A new role may need a second factor.
  afterChange: [({ req }) => endHalfSessions(req), endLinksOfOldCredentials]
} satisfies CollectionConfig['hooks'];
