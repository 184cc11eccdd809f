import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload';

/**
 * A version is restored into the draft, always: what is published stays until somebody publishes. Payload would put an
 * older draft in the place of what is public, and so take that off the site. It reads `draft` before any hook can set
 * it, so who restores has to: restore-endpoint.ts, restore-in-graphql.ts.
 */
export const restoreAsDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // A request of GraphQL may save something after it restored something: Payload never unsets its mark.
  if (operation === 'create' || operation === 'update') req.context.isRestoringVersion = false;
  if (operation !== 'restoreVersion') return args;
  if (!(args as { draft?: boolean }).draft) throw new Error('A version is restored with draft: true.');
  return args;
};

/** What was public when the version was made is a draft now, for every hook that looks at it. */
export const takeVersionForDraft: CollectionBeforeValidateHook = ({ data, req }) =>
  req.context.isRestoringVersion ? { ...data, _status: 'draft' } : data;
