import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { Refusal } from '../refusal.ts';

/** Runs a build tool under this Node; gives its latest line to `progress`, and refuses with its last ones. */
export async function runBuild(build: {
  name: string;
  command: string[];
  cwd: string;
  variables: Record<string, string>;
  progress: (news: string) => void;
  signal: AbortSignal;
}): Promise<void> {
  build.signal.throwIfAborted();
  const child = spawn(process.execPath, build.command, {
    cwd: build.cwd,
    // A group of its own, so that its workers can be stopped with it.
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      FORCE_COLOR: '0',
      ...build.variables
    },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const stop = () => (process.platform === 'win32' ? child.kill() : process.kill(-child.pid!, 'SIGTERM'));
  build.signal.addEventListener('abort', stop, { once: true });

  let output = '';
  const read = (chunk: string) => {
    output += stripVTControlCharacters(chunk);
    const latest = output.trimEnd().split('\n').at(-1)?.trim();
    if (latest) build.progress(latest);
  };
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', read);
  const [code] = await once(child, 'close');
  build.signal.removeEventListener('abort', stop);
  build.signal.throwIfAborted();
  if (code !== 0) {
    throw new Refusal(
      `${build.name} could not be built:\n${output.trimEnd().split('\n').slice(-40).join('\n')}`
    );
  }
}
