import type { CollectionBeforeOperationHook } from 'payload';
import { takeTurn } from '../operations/take-turn.ts';

/** Lets whoever saves an aim wait until an adoption under way is done, before anything of the aim is read. */
export const waitForTurn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (writing.has(operation)) await takeTurn(req);
  return args;
};

const writing = new Set<string>(['create', 'update', 'autosave', 'delete', 'restoreVersion']);
