import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { currentChoice } from '../campaign-choice.ts';
import { refuseUnreachable } from '../database.ts';
import { STOPPING, takeLauncherLock, tryLauncherLock } from '../launcher-lock.ts';
import { dataFolder, logFolder } from '../paths.ts';
import { superuser } from '../postgres/cluster.ts';
import { ensureDatabase } from '../postgres/databases.ts';
import { prepareHome } from '../postgres/home.ts';
import { startPostgres } from '../postgres/server.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';

const wantedHome = path.join(dataFolder, 'postgres');

/**
 * Does the work in the database that `npm start` runs: in that of DATABASE_URL, in the embedded one of a Broadside that
 * runs from this folder, or in the embedded one started for this and stopped again.
 */
export async function withDatabase<T>(
  { databaseUrl }: Settings,
  work: (url: string) => Promise<T>
): Promise<T> {
  if (databaseUrl) {
    await refuseUnreachable(databaseUrl);
    return await work(databaseUrl);
  }
  const home = await prepareHome(wantedHome);
  if (!existsSync(path.join(home.folder, 'cluster')))
    throw new Refusal(
      'There is no campaign in this folder yet: `npm start` shows the demo, `npm run new` starts one.'
    );

  const attempt = await tryLauncherLock();
  if (!attempt.held && attempt.note !== STOPPING) return await work(await urlOfRunning(home.folder));
  const lock = attempt.held ? attempt.lock : await takeLauncherLock();
  try {
    const logFile = path.join(logFolder, 'postgres.log');
    const postgres = await startPostgres({ wantedHome, logFile, purpose: 'kept' });
    try {
      return await work(await ensureDatabase(postgres, await currentChoice()));
    } finally {
      await postgres.stop();
    }
  } finally {
    await lock.release();
  }
}

async function urlOfRunning(home: string): Promise<string> {
  const read = (name: string) => readFile(path.join(home, name), 'utf8').catch(() => '');
  const [port, password] = [await read('port'), await read('password')];
  const url = `postgres://${superuser}:${password}@127.0.0.1:${port}/${await currentChoice()}`;
  try {
    await refuseUnreachable(url);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal('Broadside is just starting from this folder: try again when it is up.');
  }
  return url;
}
