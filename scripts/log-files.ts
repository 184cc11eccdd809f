import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

/** Opens a fresh log; the last run's is kept beside it as `<name>.previous`. */
export async function openLog(file: string): Promise<FileHandle> {
  await mkdir(path.dirname(file), { recursive: true });
  if (existsSync(file)) await rename(file, `${file}.previous`);
  return await open(file, 'a', 0o600);
}

/** The end of a log, to be shown when its writer failed. */
export async function lastLines(file: string, count: number): Promise<string> {
  if (!existsSync(file)) return '';
  return (await readFile(file, 'utf8')).trimEnd().split('\n').slice(-count).join('\n');
}
