import type { Collection, CollectionBeforeOperationHook } from 'payload';

/**
 * Has Payload neither write nor remove files, by showing it no folder: it removes a row's files before it looks at what
 * takes their place, so that a refusal or a kill leaves a row without its files. `keepFiles` and `removeFiles` do it.
 */
export const filesAreOurs: CollectionBeforeOperationHook = ({ args: given, operation }) => {
  const args = given as { collection: Collection };
  if (operation !== 'create' && operation !== 'update' && operation !== 'delete') return given;
  const { config } = args.collection;
  const upload = { ...config.upload, disableLocalStorage: true, staticDir: '' };
  return { ...args, collection: { ...args.collection, config: { ...config, upload } } };
};
