import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Refusal } from '@broadside/scripts/refusal.ts';

/** `resident` in bytes, shared pages counted whole. */
export type Process = { pid: number; parent: number; command: string; resident: number };

/** Every process of this machine that may be looked at: from /proc where there is one, else from `ps`. */
export async function listProcesses(): Promise<Process[]> {
  if (process.platform === 'win32') throw new Refusal('Memory cannot be measured on Windows yet.');
  if (!existsSync('/proc/self/status')) return await fromPs();
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(ids.map(readProcess));
  return found.filter((each) => each !== null);
}

/** Bytes of `pid` with every shared page divided among those who share it (Linux's PSS); null where that is not told. */
export async function proportionalShare(pid: number): Promise<number | null> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(notThere);
  const found = rollup?.match(/^Pss:\s+(\d+) kB/m)?.[1];
  return found ? Number(found) * 1024 : null;
}

async function readProcess(id: string): Promise<Process | null> {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(notThere);
  const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(notThere);
  if (!status || command === null) return null;
  const number = (name: string) => Number(status.match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'))?.[1] ?? 0);
  const resident = number('VmRSS') * 1024;
  return { pid: Number(id), parent: number('PPid'), command: command.replaceAll('\0', ' ').trim(), resident };
}

async function fromPs(): Promise<Process[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=,args=']);
  return [...stdout.matchAll(/^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/gm)].map(
    ([, pid, parent, kilobytes, command = '']) => ({
      pid: Number(pid),
      parent: Number(parent),
      resident: Number(kilobytes) * 1024,
      command
    })
  );
}

/** A process may end while it is looked at, and another user's may be closed to us. */
function notThere(error: NodeJS.ErrnoException): null {
  if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(error.code ?? '')) return null;
  throw error;
}
