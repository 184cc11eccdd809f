import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { PostgresHome } from './home.ts';

/** Runs one of PostgreSQL's programs as its user and gives its exit code and all it said. */
export async function runProgram(
  home: PostgresHome,
  program: string,
  args: string[]
): Promise<{ code: number | null; output: string }> {
  const child = spawn(program, args, { ...runAs(home), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

/** Options of `spawn`: PostgreSQL's user, its own process group, and messages in English so that we can read them. */
export function runAs(home: PostgresHome) {
  const { PGDATA: _data, PGPORT: _port, LD_LIBRARY_PATH: _libraries, ...env } = process.env;
  return {
    cwd: home.folder,
    detached: process.platform !== 'win32',
    env: { ...env, LC_MESSAGES: 'C', LC_ALL: '' },
    ...(home.user && { uid: home.user.uid, gid: home.user.gid })
  };
}
