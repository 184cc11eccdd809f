import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { PayloadRequest } from 'payload';
import { afterTransaction } from '../../../after-transaction.ts';
import { env } from '../../../current-env.ts';
import { database } from '../../../database.ts';
import { namesInUse, ours } from './names-in-use.ts';

/**
 * Removes those of the files named that no row knows of when the request's transaction has ended: the former ones if
 * it was committed, the new ones if not. After a kill in between `setOrphansAside` finds them.
 */
export async function removeOnceUnused(names: string[], req: PayloadRequest): Promise<void> {
  if (names.length === 0) return;
  await afterTransaction(req, async () => {
    const known = await namesInUse(database(req.payload).pool, names);
    for (const name of names) {
      if (ours.test(name) && !known.has(name)) await rm(path.join(env.MEDIA_FOLDER, name), { force: true });
    }
  });
}
