import { createHash } from 'node:crypto';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.ts';
import { binariesIn, findBinaries, type Binaries } from './binaries.ts';
import { canReach, unprivilegedUser, type SystemUser } from './unprivileged-user.ts';

/** Where one PostgreSQL lives: `folder` holds its cluster, password and port. */
export type PostgresHome = {
  folder: string;
  /** True when the wanted folder could not be used and `folder` is another. */
  isElsewhere: boolean;
  binaries: Binaries;
  user: SystemUser | null;
};

/** Root's places for what the unprivileged user cannot reach in the checkout. */
const SHARED = '/var/lib/broadside';

/** Prepares `wanted` as a home, or a folder below /var/lib/broadside when its user could not reach `wanted`. */
export async function prepareHome(wanted: string): Promise<PostgresHome> {
  const user = unprivilegedUser();
  const isElsewhere = user !== null && !canReach(user, path.dirname(wanted));
  const folder = isElsewhere ? path.join(SHARED, shortHash(wanted)) : wanted;
  try {
    await mkdir(folder, { recursive: true, mode: user ? 0o711 : 0o700 });
    return { folder, isElsewhere, user, binaries: await reachableBinaries(user) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`PostgreSQL’s folder ${folder} cannot be prepared: ${(error as Error).message}`);
  }
}

/** The package's own programs, or a copy of them that `user` can run. */
async function reachableBinaries(user: SystemUser | null): Promise<Binaries> {
  const found = findBinaries();
  if (!user || canReach(user, path.join(found.folder, 'bin'))) return found;
  const folder = path.join(SHARED, `postgresql-${found.version}`);
  if (!existsSync(folder)) {
    const aside = `${folder}.${process.pid}`;
    await cp(found.folder, aside, { recursive: true, verbatimSymlinks: true });
    await rename(aside, folder).catch(async (error: NodeJS.ErrnoException) => {
      await rm(aside, { recursive: true, force: true });
      // Another checkout made the same copy meanwhile.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  }
  return binariesIn(folder, found.version);
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
