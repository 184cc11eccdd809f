import type { Field } from 'payload';
import { noOne } from '../access/roles.ts';

/** The fields of `users` about signing in. Secrets are none of them: see schema.ts. */
export const signInFields: Field[] = [
  // Payload's own field, made unreadable: a session's id is nobody's business, not even its owner's.
  {
    name: 'sessions',
    type: 'array',
    access: { create: noOne, read: noOne, update: noOne },
    fields: [
      { name: 'id', type: 'text', required: true },
      { name: 'createdAt', type: 'date', defaultValue: () => new Date() },
      { name: 'expiresAt', type: 'date', required: true }
    ],
    admin: { disabled: true }
  },
  // Takes Payload's own "Change password" off the form: one's own is changed below /sign-in/account, where the present
  // one is asked for (see own-password-only.ts). No column: what is sent under this name Payload itself hashes. There
  // is nothing to read, but the form offers the button where nothing at all is allowed.
  {
    name: 'password',
    type: 'text',
    virtual: true,
    hidden: true,
    access: { create: noOne, update: ({ req }) => req.context.hasShownPassword === true }
  },
  {
    name: 'signingIn',
    type: 'ui',
    admin: { components: { Field: '/sign-in/admin/SigningIn#SigningIn' } }
  }
];
