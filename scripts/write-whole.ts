import { open, rename } from 'node:fs/promises';

/** Writes a file so that a reader, or a power cut, meets the old content or the new and never a part. */
export async function writeWhole(file: string, content: string, mode = 0o644): Promise<void> {
  const aside = `${file}.${process.pid}.new`;
  const handle = await open(aside, 'w', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(aside, file);
}
