import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePort, isFree } from '@broadside/scripts/ports.ts';
import { root } from '@broadside/scripts/paths.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

// `npm start` as a person meets it, on a data folder of its own: a start, a second one beside it, Ctrl-C, kill -9.

const data = path.join(os.tmpdir(), `broadside-launcher-test-${randomUUID()}`);
let variables: NodeJS.ProcessEnv;
let ports: { cms: number; site: number };
const started: ChildProcess[] = [];

beforeAll(async () => {
  ports = { cms: await freePort(), site: await freePort() };
  variables = {
    ...process.env,
    BROADSIDE_DATA: data,
    DATABASE_URL: '',
    CMS_PORT: String(ports.cms),
    SITE_PORT: String(ports.site),
    CMS_URL: `http://localhost:${ports.cms}`,
    SITE_URL: `http://localhost:${ports.site}`
  };
});
afterAll(async () => {
  for (const child of started.filter(isRunning)) {
    child.kill('SIGINT');
    await once(child, 'exit');
  }
  await rm(data, { recursive: true, force: true });
});

test('it starts with the demo and says where; a second start leaves it alone; Ctrl-C stops it in order', async () => {
  const first = await startUntilUp();
  expect(first.output()).toContain(`http://localhost:${ports.site}`);
  expect(first.output()).toContain(
    await readFile(path.join(data, 'demo-sign-ins.txt'), 'utf8').then(firstPassword)
  );
  expect((await fetch(`http://127.0.0.1:${ports.cms}/healthz`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${ports.site}/healthz`)).status).toBe(200);

  const second = run('start');
  expect(await second.exitCode).toBe(1);
  expect(second.output()).toMatch(/Broadside already runs from this folder/);
  expect((await fetch(`http://127.0.0.1:${ports.cms}/healthz`)).status).toBe(200);

  first.child.kill('SIGINT');
  expect(await first.exitCode).toBe(0);
  const stops = [...first.output().matchAll(/✓ Stopping (.*?) {2}/g)].map(([, name]) => name);
  expect(stops).toEqual(['the site', 'the CMS', 'PostgreSQL']);
  expect(await isFree(ports.cms)).toBe(true);
  expect(await isFree(ports.site)).toBe(true);
});

test('after kill -9 the next start recovers, with everything that was there', async () => {
  const signIns = path.join(data, 'demo-sign-ins.txt');
  const before = await readFile(signIns, 'utf8');
  const killed = await startUntilUp();
  killed.child.kill('SIGKILL');
  await killed.exitCode;
  // Both apps notice that their launcher is gone, and end.
  await expect.poll(() => isFree(ports.cms), { timeout: 20_000 }).toBe(true);
  await expect.poll(() => isFree(ports.site), { timeout: 20_000 }).toBe(true);

  const next = await startUntilUp();
  expect(next.output()).toContain('the one left running by the last start was stopped first');
  expect(next.output()).not.toContain('Demo campaign filled in');
  expect(await readFile(signIns, 'utf8')).toBe(before);
  next.child.kill('SIGINT');
  expect(await next.exitCode).toBe(0);
});

test('a port in use is one sentence and exit code 1', async () => {
  const { createServer } = await import('node:net');
  const other = createServer().listen(ports.site, '127.0.0.1');
  await once(other, 'listening');
  const start = run('start');
  expect(await start.exitCode).toBe(1);
  expect(start.output().trim()).toBe(
    `Port ${ports.site} is in use by another program: stop it, or set SITE_PORT in .env to another port.`
  );
  other.close();
});

test('a database that cannot be reached is one sentence without its password, and exit code 1', async () => {
  const port = await freePort();
  const start = run('start', { DATABASE_URL: `postgres://me:hunter2@127.0.0.1:${port}/mine` });
  expect(await start.exitCode).toBe(1);
  expect(start.output()).toMatch(
    /The database mine on 127\.0\.0\.1:\d+ cannot be reached \(.*ECONNREFUSED.*\): check DATABASE_URL\./
  );
  expect(start.output()).not.toContain('hunter2');
});

test('npm run new gives a set-up link, npm start runs that campaign from then on, npm run demo the demo', async () => {
  const fresh = await startUntilUp('new');
  expect(fresh.output()).toMatch(new RegExp(`http://localhost:${ports.site}/set-up/\\S{20,}`));
  expect(fresh.output()).not.toContain('Demo campaign');
  fresh.child.kill('SIGINT');
  expect(await fresh.exitCode).toBe(0);
  expect(await readFile(path.join(data, 'current'), 'utf8')).toBe('campaign\n');

  const demo = await startUntilUp('demo');
  expect(demo.output()).toContain('running with the demo campaign');
  demo.child.kill('SIGINT');
  expect(await demo.exitCode).toBe(0);
  expect(await readFile(path.join(data, 'current'), 'utf8')).toBe('demo\n');
});

type Run = { child: ChildProcess; output: () => string; exitCode: Promise<number | null> };

function run(command: string, more: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [path.join(root, `scripts/${command}.ts`)], {
    env: { ...variables, ...more },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  started.push(child);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  return {
    child,
    output: () => output,
    exitCode: once(child, 'close').then(([code]) => code as number | null)
  };
}

async function startUntilUp(command = 'start'): Promise<Run> {
  const running = run(command);
  const up = new Promise<void>((resolve) => {
    running.child.stdout?.on('data', () => {
      if (running.output().includes('Ctrl-C stops it.')) resolve();
    });
  });
  const ended = running.exitCode.then((code) => {
    throw new Error(`ended with ${code} before it was up:\n${running.output()}`);
  });
  await Promise.race([up, ended]);
  // From here on the exit code is the test's to ask for.
  ended.catch(() => undefined);
  return running;
}

const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;
const firstPassword = (signIns: string) => signIns.match(/\b\w{4}(-\w{4}){3}\b/)![0];
