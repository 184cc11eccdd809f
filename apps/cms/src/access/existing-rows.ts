import type { Access } from 'payload';

/**
 * The same rule as a question to the database. For uploads: where a rule answers a plain yes, Payload hands out any
 * file of the folder, also one that no row knows of.
 */
export function existingRows(rule: Access): Access {
  return async (args) => {
    const result = await rule(args);
    return result === true ? { id: { exists: true } } : result;
  };
}
