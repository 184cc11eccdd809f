import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  symlinkSync
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '@broadside/scripts/paths.ts';
import type { Builds } from '../support/run-broadside.ts';

/**
 * A copy of the checkout in a temporary folder: its tracked files as they are now, and new ones that git would
 * take. `withBuilds`: with installed packages (hard links) and these builds; null: as after a `git clone`.
 */
export async function copyCheckout(withBuilds: Builds | null): Promise<string> {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'broadside-start-'));
  // Run by root, PostgreSQL runs as another user, who must get in.
  chmodSync(copy, 0o755);
  for (const file of await listFiles()) copyFile(file, copy);
  if (withBuilds) {
    for (const folder of packageFolders()) linkTree(path.join(root, folder), path.join(copy, folder));
    for (const build of [path.join('apps/cms', withBuilds.cms), path.relative(root, withBuilds.site)]) {
      cpSync(path.join(root, build), path.join(copy, build), { recursive: true, verbatimSymlinks: true });
    }
  }
  return copy;
}

async function listFiles(): Promise<string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { stdout } = await promisify(execFile)('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  // A tracked file that was deleted is still listed.
  return stdout.split('\0').filter((file) => file && existsSync(path.join(root, file)));
}

function copyFile(file: string, copy: string): void {
  const target = path.join(copy, file);
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(path.join(root, file), target);
}

const packageFolders = () =>
  globSync(['node_modules', '{apps,packages}/*/node_modules', '{scripts,tests}/node_modules'], { cwd: root });

/** pnpm's links are relative, so they lead to the same place inside the copy. Tens of thousands of files: links, no copies. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    // Another disk, a disk without links, or a file that another user owns.
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'].includes(code)) throw error;
    copyFileSync(source, target);
  }
}
