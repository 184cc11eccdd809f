import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { lastLines, openLog } from '../log-files.ts';
import { freePort, isFree } from '../ports.ts';
import { writeWhole } from '../write-whole.ts';
import { ensureCluster, superuser, type Cluster } from './cluster.ts';
import { prepareHome, type PostgresHome } from './home.ts';
import { clearLeftover } from './leftover.ts';
import { runAs, runProgram } from './run-program.ts';
import { settings, type Purpose } from './settings.ts';
import { waitUntilItAnswers } from './wait-until-it-answers.ts';

/** A running embedded PostgreSQL. */
export type Postgres = {
  home: PostgresHome;
  port: number;
  /** Connection string for one of its databases. */
  url: (database: string) => string;
  /** Resolves when the server ends, however it does. */
  ended: Promise<void>;
  /** Fast shutdown: connections are cut, everything committed is written; waits for the end. */
  stop: () => Promise<void>;
  /** What start had to put right, for the step line; empty when nothing. */
  remark: string;
};

/** Starts the PostgreSQL whose home is (or would be) `wantedHome`; makes its cluster when there is none. */
export async function startPostgres(options: {
  wantedHome: string;
  logFile: string;
  purpose: Purpose;
}): Promise<Postgres> {
  const home = await prepareHome(options.wantedHome);
  const cluster = await ensureCluster(home);
  const leftover = await clearLeftover(home, cluster);
  const remarks = [home.isElsewhere ? `its data is in ${home.folder}` : '', leftover].filter(Boolean);

  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(home);
    const child = await spawnServer({ home, cluster, port, ...options });
    const ended = once(child, 'exit').then(() => undefined);
    const url = (database: string) =>
      `postgres://${superuser}:${cluster.password}@127.0.0.1:${port}/${database}`;
    const problem = await waitUntilItAnswers(url('postgres'), ended);
    if (!problem) {
      await writeWhole(path.join(home.folder, 'port'), String(port));
      return {
        home,
        port,
        url,
        ended,
        stop: () => stopServer(home, cluster, child),
        remark: remarks.join('; ')
      };
    }
    await stopServer(home, cluster, child);
    // Another program may have taken the port between choosing and opening it, and the backends of a
    // killed server need a moment to notice.
    if (attempt === 3)
      throw new Error(`PostgreSQL did not start: ${problem}\n${await lastLines(options.logFile, 15)}`);
  }
}

/** The port it had before, when that is free: connection strings people noted stay good. */
async function choosePort(home: PostgresHome): Promise<number> {
  const file = path.join(home.folder, 'port');
  const before = existsSync(file) ? Number(await readFile(file, 'utf8')) : 0;
  return before > 0 && (await isFree(before)) ? before : await freePort();
}

async function spawnServer(start: {
  home: PostgresHome;
  cluster: Cluster;
  port: number;
  logFile: string;
  purpose: Purpose;
}): Promise<ChildProcess> {
  const { home, cluster, port, purpose } = start;
  const chosen = Object.entries({ ...settings(purpose), port }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`
  ]);
  const log = await openLog(start.logFile);
  const child = spawn(home.binaries.postgres, ['-D', cluster.folder, ...chosen], {
    ...runAs(home),
    stdio: ['ignore', log.fd, log.fd]
  });
  await log.close();
  return child;
}

async function stopServer(home: PostgresHome, cluster: Cluster, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exit = once(child, 'exit');
  const { code, output } = await runProgram(home, home.binaries.pgCtl, [
    'stop',
    `--pgdata=${cluster.folder}`,
    '--mode=fast',
    '--wait',
    '--timeout=60'
  ]);
  if (code !== 0 && child.exitCode === null && child.signalCode === null) {
    throw new Error(`PostgreSQL could not be stopped: ${output.trim()}`);
  }
  await exit;
}
