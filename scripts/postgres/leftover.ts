import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Cluster } from './cluster.ts';
import type { PostgresHome } from './home.ts';
import { runProgram } from './run-program.ts';
import { waitUntilItAnswers } from './wait-until-it-answers.ts';

/**
 * Deals with what a killed launcher or machine left: stops a server that still runs on this cluster, and removes
 * a pid file whose number now belongs to another program (PostgreSQL would refuse to start). Gives a remark.
 */
export async function clearLeftover(home: PostgresHome, cluster: Cluster): Promise<string> {
  const file = path.join(cluster.folder, 'postmaster.pid');
  if (!existsSync(file)) return '';
  const [pid, , , port] = (await readFile(file, 'utf8')).split('\n').map(Number);
  if (pid && (await isPostmaster({ pid, port: port ?? 0, folder: cluster.folder }))) {
    const stop = ['stop', `--pgdata=${cluster.folder}`, '--mode=fast', '--wait', '--timeout=60'];
    const { code, output } = await runProgram(home, home.binaries.pgCtl, stop);
    if (code !== 0)
      throw new Error(`The PostgreSQL that was left running could not be stopped: ${output.trim()}`);
    return 'the one left running by the last start was stopped first';
  }
  await rm(file, { force: true });
  return 'recovered after an abrupt end';
}

async function isPostmaster(found: { pid: number; port: number; folder: string }): Promise<boolean> {
  if (!isAlive(found.pid)) return false;
  if (process.platform === 'linux') {
    const commandLine = await readFile(`/proc/${found.pid}/cmdline`, 'utf8').catch(() => '');
    return commandLine.split('\0').includes(found.folder);
  }
  // Elsewhere the port tells: a refused password is an answer too, and only nobody there is none.
  const answer = await waitUntilItAnswers(
    `postgres://nobody@127.0.0.1:${found.port}/postgres`,
    Promise.resolve()
  );
  return answer !== null && !/ECONNREFUSED|ended at once/.test(answer);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
