import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '@broadside/scripts/paths.ts';
import { waitForLock } from '@broadside/scripts/lock.ts';
import type { Chromium } from './find-chromium.ts';

const cache = path.join(root, 'node_modules', '.cache', 'broadside');

/**
 * The Chromium inside @sparticuz/chromium, unpacked once (5 s) below node_modules with the libraries it carries
 * for machines that have none. The package itself would unpack into the shared temporary folder, without libraries.
 */
export async function unpackedChromium(): Promise<Chromium> {
  const require = createRequire(import.meta.url);
  const packageFolder = path.join(path.dirname(require.resolve('@sparticuz/chromium')), '..');
  const { version } = require(path.join(packageFolder, 'package.json')) as { version: string };
  const folder = path.join(cache, `chromium-${version}`);
  const lock = await waitForLock(`unpacking ${folder}`, () => undefined);
  try {
    if (!existsSync(folder)) await unpack(folder);
  } finally {
    await lock.release();
  }
  return {
    executablePath: path.join(folder, 'chromium'),
    variables: { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') }
  };
}

/** Aside and renamed when whole; the package unpacks into TMPDIR. */
async function unpack(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const old of await readdir(cache)) await rm(path.join(cache, old), { recursive: true });
  const aside = `${folder}.unpacking`;
  await mkdir(aside);
  await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'unpack.ts')], {
    env: { ...process.env, TMPDIR: aside }
  });
  await rename(aside, folder);
}
