import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { AppMessage } from './app-messages.ts';
import { lastLines, openLog } from './log-files.ts';
import { appFolder } from './paths.ts';
import { Refusal } from './refusal.ts';

export type AppStart = {
  app: 'cms' | 'site';
  /** Arguments for Node: the server's file, with options before it. */
  entry: string[];
  variables: NodeJS.Dict<string>;
  /** File for what it prints, or `terminal`. */
  output: string;
  onMessage: (message: AppMessage) => void;
  /** Aborted when the person asks to stop: an app that is still starting is stopped. */
  signal: AbortSignal;
};

export type RunningApp = {
  /** Resolves with a word on its end, such as `exit code 1`, when it ends without having been asked to. */
  endedByItself: Promise<string>;
  /** Asks it to finish and waits; kills it after 15 s, or when `hurry` is aborted. */
  stop: (hurry?: AbortSignal) => Promise<void>;
};

const names = { cms: 'The CMS', site: 'The site' };

/**
 * Starts an app and waits until it is ready. It runs in a process group of its own, and stops by itself when
 * its IPC channel closes, so that it never outlives this process.
 */
export async function startApp(start: AppStart): Promise<RunningApp> {
  const log = start.output === 'terminal' ? null : await openLog(start.output);
  const child = spawn(process.execPath, start.entry, {
    cwd: appFolder(start.app),
    detached: process.platform !== 'win32',
    // Next's types want NODE_ENV in every environment; each that is made here has it.
    env: start.variables as NodeJS.ProcessEnv,
    stdio: ['ignore', log?.fd ?? 'pipe', log?.fd ?? 'pipe', 'ipc']
  });
  await log?.close();
  if (!log) prefixLines(child, start.app);

  let isStopping = false;
  const ended = once(child, 'exit').then(([code, signal]) =>
    signal ? `signal ${signal}` : `exit code ${code}`
  );
  const stop = async (hurry?: AbortSignal) => {
    isStopping = true;
    await stopChild(child, ended, hurry);
  };
  try {
    await untilReady(start, child, ended);
  } catch (error) {
    await stop();
    throw error;
  }
  const endedByItself = new Promise<string>((resolve) => {
    void ended.then((word) => {
      if (!isStopping) resolve(word);
    });
  });
  return { endedByItself, stop };
}

async function untilReady(start: AppStart, child: ChildProcess, ended: Promise<string>): Promise<void> {
  const ready = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('message', (message: AppMessage) => {
      start.onMessage(message);
      if (message.type === 'ready') resolve();
      if (message.type === 'failed') reject(new Refusal(message.sentence));
    });
    const giveUp = () => reject(start.signal.reason);
    if (start.signal.aborted) giveUp();
    start.signal.addEventListener('abort', giveUp, { once: true });
    void ended.then((word) => explainEnd(start, word).then(reject));
  });
  await ready;
}

/** The sentence for an app that ended by itself, with the end of its log. */
export async function explainEnd(start: Pick<AppStart, 'app' | 'output'>, word: string): Promise<Refusal> {
  if (start.output === 'terminal') return new Refusal(`${names[start.app]} ended (${word}).`);
  const log = path.relative(process.cwd(), start.output);
  const tail = await lastLines(start.output, 15);
  return new Refusal(`${names[start.app]} ended (${word}). The end of ${log}:\n${tail}`);
}

async function stopChild(child: ChildProcess, ended: Promise<string>, hurry?: AbortSignal): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  // Windows has no signals: the closed channel says the same.
  if (process.platform === 'win32') child.disconnect();
  else child.kill('SIGTERM');
  const kill = () => child.kill('SIGKILL');
  const timer = setTimeout(kill, 15_000);
  hurry?.addEventListener('abort', kill, { once: true });
  if (hurry?.aborted) kill();
  await ended;
  clearTimeout(timer);
}

function prefixLines(child: ChildProcess, name: string): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      for (const line of lines) process.stdout.write(`${name.padEnd(4)} │ ${line}\n`);
    });
  }
}
