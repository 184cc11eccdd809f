import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ensureBuild } from './builds/ensure-build.ts';
import { root } from './paths.ts';
import { runCommand } from './run-command.ts';
import { step } from './steps.ts';
import { listenForStopRequests } from './stop-requests.ts';

type Counts = { passed: number; failed: number; skipped: number };

await runCommand(runTests);

/** Builds what has changed and runs Vitest once; whatever happened, the last line counts what passed and failed. */
async function runTests(): Promise<void> {
  const { stop } = listenForStopRequests();
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  let code: number | null = 1;
  try {
    const cms = await step('Building the admin', (line) => ensureBuild('cms', line, stop));
    const site = await step('Building the site', (line) => ensureBuild('site', line, stop));
    ({ counts, code } = await runVitest({ TEST_CMS_BUILD: cms.name, TEST_SITE_BUILD: site.folder }, stop));
    stop.throwIfAborted();
  } finally {
    // Something failed that no test stands for: a build, the set-up, or that there were no tests at all.
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
    if (code !== 0) process.exitCode = 1;
    process.once('exit', () => console.log(`\n${sentence(counts)}`));
  }
}

async function runVitest(
  builds: Record<string, string>,
  stop: AbortSignal
): Promise<{ counts: Counts; code: number | null }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-counts-'));
  const file = path.join(folder, 'counts.json');
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  try {
    const child = spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
      cwd: root,
      detached: process.platform !== 'win32',
      env: { ...process.env, ...builds, TEST_COUNTS: file },
      stdio: ['ignore', 'inherit', 'inherit']
    });
    const kill = () => (process.platform === 'win32' ? child.kill() : process.kill(-child.pid!, 'SIGTERM'));
    stop.addEventListener('abort', kill, { once: true });
    const [code] = (await once(child, 'close')) as [number | null];
    stop.removeEventListener('abort', kill);
    const counts = existsSync(file)
      ? (JSON.parse(await readFile(file, 'utf8')) as Counts)
      : { passed: 0, failed: 0, skipped: 0 };
    return { counts, code };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const sentence = ({ passed, failed, skipped }: Counts) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
