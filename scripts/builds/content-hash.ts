import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Files that change no build: tests, and what tools write. */
const leftOut =
  /(^|\/)(node_modules|\.[^/]+|coverage|build)(\/|$)|\.test\.ts$|next-env\.d\.ts$|\.tsbuildinfo$|\.log$/;

/** A short name for the content of these files and folders (paths relative to `base`). */
export async function contentHash(base: string, inputs: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await filesBelow(base, input)) {
      const content = await readFile(path.join(base, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Sorted, so that the order in which a disk lists them does not matter. */
async function filesBelow(base: string, input: string): Promise<string[]> {
  const entries = await readdir(path.join(base, input), { withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (!entries) return [input];
  const kept = entries.map((entry) => `${input}/${entry.name}`).filter((name) => !leftOut.test(name));
  return (await Promise.all(kept.sort().map((name) => filesBelow(base, name)))).flat();
}
