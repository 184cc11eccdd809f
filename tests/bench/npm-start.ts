import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@broadside/scripts/ports.ts';

/** Seconds. `steps` are those that `npm start` told. */
export type TimedStart = { toAnswer: number; toStop: number; steps: { text: string; seconds: number }[] };

/** Runs `npm start` in `folder` until the site's home page answers, stops it as Ctrl-C does, and waits for its end. */
export async function timeNpmStart(
  folder: string,
  { variables, signal }: { variables: NodeJS.ProcessEnv; signal: AbortSignal }
): Promise<TimedStart> {
  signal.throwIfAborted();
  const [sitePort, cmsPort] = [await freePort(), await freePort()];
  const start = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: folder,
    // As a shell starts it: a process group of its own, which gets the Ctrl-C.
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    env: { ...variables, SITE_PORT: String(sitePort), CMS_PORT: String(cmsPort) },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let output = '';
  npm.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  npm.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const closed = once(npm, 'close');
  const seconds = (since: number) => (performance.now() - since) / 1000;

  let toAnswer: number;
  try {
    while (!(await isAnswering(`http://127.0.0.1:${sitePort}/`))) {
      signal.throwIfAborted();
      if (npm.exitCode !== null) throw new Error(`npm start ended before the site answered:\n${output}`);
      await wait(50);
    }
    toAnswer = seconds(start);
    // The site may answer a moment before the launcher has said that all is up.
    while (!output.includes('Ctrl-C stops it.') && npm.exitCode === null) {
      signal.throwIfAborted();
      await wait(20);
    }
  } catch (error) {
    interrupt(npm.pid!);
    await closed;
    throw error;
  }
  const asked = performance.now();
  interrupt(npm.pid!);
  await closed;
  return { toAnswer, toStop: seconds(asked), steps: stepsIn(output) };
}

async function isAnswering(address: string): Promise<boolean> {
  const answer = await fetch(address).catch(() => null);
  await answer?.body?.cancel();
  return answer?.ok === true;
}

function interrupt(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGINT');
  } catch (error) {
    // It has ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Lines as scripts/steps.ts writes them: `✓ Starting PostgreSQL  0.3 s`. */
function stepsIn(output: string): TimedStart['steps'] {
  const told = output.split(/\nCtrl-C stops it\./)[0]!;
  return [...told.matchAll(/^✓ (.+?) {2}([\d.]+) s$/gm)].map(([, text = '', time]) => ({
    text,
    seconds: Number(time)
  }));
}
