import type { CollectionBeforeDeleteHook } from 'payload';
import { fileNames } from '../operations/file-names.ts';
import { removeOnceUnused } from '../operations/remove-once-unused.ts';

/** Removes a row's files when its deletion has been committed. */
export const removeFiles: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const names = Object.values(await fileNames(String(id), req));
  await removeOnceUnused(
    [...new Set(names)].filter((name) => typeof name === 'string'),
    req
  );
};
