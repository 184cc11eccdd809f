import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../write-whole.ts';
import type { PostgresHome } from './home.ts';
import { runProgram } from './run-program.ts';

/** PostgreSQL's superuser in every cluster of ours. */
export const superuser = 'broadside';

/** A cluster on disk and the password of its superuser. */
export type Cluster = { folder: string; password: string };

/** Finds the home's cluster, or makes it: aside and renamed when whole, so that a half-finished one never counts. */
export async function ensureCluster(home: PostgresHome): Promise<Cluster> {
  const folder = path.join(home.folder, 'cluster');
  const passwordFile = path.join(home.folder, 'password');
  if (existsSync(folder)) return { folder, password: await readFile(passwordFile, 'utf8') };

  await removeHalfFinished(home.folder);
  const password = randomBytes(24).toString('base64url');
  const making = path.join(home.folder, `making-${process.pid}`);
  const inside = path.join(making, 'cluster');
  const handedPassword = path.join(making, 'password');
  await mkdir(making, { mode: 0o700 });
  await writeWhole(handedPassword, password, 0o600);
  if (home.user) for (const each of [making, handedPassword]) await chown(each, home.user.uid, home.user.gid);
  await initialise(home, { folder: inside, passwordFile: handedPassword });
  // Reading it back with our own rights, for PostgreSQL's user has no business in the home itself.
  await writeWhole(passwordFile, password, 0o600);
  await rename(inside, folder);
  await chmod(folder, 0o700);
  await rm(making, { recursive: true });
  return { folder, password };
}

async function removeHalfFinished(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (name.startsWith('making-')) await rm(path.join(home, name), { recursive: true });
  }
}

/**
 * Texts sort by code point on every machine (PostgreSQL's own C.UTF-8); the system's locale is asked only which
 * characters are letters, where any UTF-8 one does: with plain `C`, search and trigrams would see no Cyrillic.
 */
async function initialise(home: PostgresHome, made: { folder: string; passwordFile: string }): Promise<void> {
  const args = [
    `--pgdata=${made.folder}`,
    `--username=${superuser}`,
    `--pwfile=${made.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions'
  ];
  let problem = '';
  for (const locale of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const { code, output } = await runProgram(home, home.binaries.initdb, [...args, `--locale=${locale}`]);
    if (code === 0) return;
    problem = output;
    await rm(made.folder, { recursive: true, force: true });
    if (!/invalid locale/.test(output)) break;
  }
  throw new Error(`PostgreSQL could not make its data folder:\n${problem}`);
}
