import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Pool } from 'pg';
import { namesInUse, ours } from './names-in-use.ts';

const hour = 3_600_000;
const month = 30 * 24 * hour;
/** Where they wait: whoever restored the wrong backup finds them there. Nothing is ever served from it. */
const aside = 'without-a-row';

/**
 * Sets files aside that no row knows of, which a crash between writing a file and committing its row leaves behind,
 * and destroys those set aside a month ago. Files younger than an hour may belong to an upload that is still under
 * way in another process. Answers how many were set aside.
 */
export async function setOrphansAside(pool: Pool, folder: string, now = Date.now()): Promise<number> {
  await forgetOld(path.join(folder, aside), now);
  const known = await namesInUse(pool);
  let count = 0;
  for (const name of await namesIn(folder)) {
    if (!ours.test(name) || known.has(name)) continue;
    const file = path.join(folder, name);
    const written = (await stat(file).catch(unlessGone))?.mtimeMs;
    if (written === undefined || now - written < hour) continue;
    await mkdir(path.join(folder, aside), { recursive: true });
    await rename(file, path.join(folder, aside, name)).catch(unlessGone);
    count += 1;
  }
  return count;
}

/** By the time they were moved, which the file system notes as their last change of status. */
async function forgetOld(folder: string, now: number): Promise<void> {
  for (const name of await namesIn(folder)) {
    const file = path.join(folder, name);
    const moved = (await stat(file).catch(unlessGone))?.ctimeMs;
    if (moved !== undefined && now - moved > month) await rm(file, { force: true });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  // Before the first upload there is no folder.
  return (await readdir(folder).catch(unlessGone)) ?? [];
}

/** What another process removed in between needs nothing more. */
function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
