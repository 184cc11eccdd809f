import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionAfterChangeHook } from 'payload';
import { env } from '../../../current-env.ts';
import { fileNames } from '../operations/file-names.ts';
import { removeOnceUnused } from '../operations/remove-once-unused.ts';
import { columnsOf, pictureSizes } from '../sizes.ts';

/**
 * Writes an upload's files while its row is written and not yet committed: a row that can be seen has all of its files.
 * Those it had before stay until it is committed, for they are what everybody sees.
 */
export const keepFiles: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (!req.file) return doc;
  // Asked of the row: what is answered may be less, by `select`.
  const names = await fileNames(String(doc.id), req);
  const files = new Map([[names.filename!, req.file.data]]);
  for (const { name } of pictureSizes) {
    const file = names[`${columnsOf(name)}_filename`];
    const data = req.payloadUploadSizes?.[name];
    if (file && data) files.set(file, data);
  }
  await removeOnceUnused([...files.keys(), ...namesOf(previousDoc)], req);
  await mkdir(env.MEDIA_FOLDER, { recursive: true });
  for (const [name, data] of files) await writeFile(path.join(env.MEDIA_FOLDER, name), data, { flush: true });
  return doc;
};

type Files = { filename?: string | null; sizes?: Record<string, { filename?: string | null } | undefined> };

function namesOf({ filename, sizes = {} }: Files): string[] {
  const names = [filename, ...Object.values(sizes).map((size) => size?.filename)];
  return [...new Set(names)].filter((name) => typeof name === 'string');
}
