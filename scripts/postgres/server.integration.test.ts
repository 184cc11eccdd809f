import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureDatabase, withClient } from './databases.ts';
import { startPostgres, type Postgres } from './server.ts';

let folder: string;
let running: Postgres | null = null;

beforeEach(() => {
  folder = path.join(os.tmpdir(), `broadside-postgres-test-${randomUUID()}`);
});
afterEach(async () => {
  await running?.stop();
  running = null;
  await rm(folder, { recursive: true, force: true });
  await rm(`${folder}.log`, { force: true });
  await rm(`${folder}.log.previous`, { force: true });
});

test('content and connection strings survive a stop and a start', async () => {
  const first = await start();
  await noteWord(first, 'kept');
  await first.stop();
  await first.ended;

  const second = await start();
  expect(second.url('demo')).toBe(first.url('demo'));
  expect(await words(second)).toEqual(['kept']);
});

test('a PostgreSQL left running by a killed launcher is stopped, and what was committed is there', async () => {
  const launcher = fork(path.join(import.meta.dirname, 'launcher.fixture.ts'), [folder]);
  await once(launcher, 'message');
  const pid = await postmasterPid();
  launcher.kill('SIGKILL');
  await once(launcher, 'exit');

  const postgres = await start();
  expect(postgres.remark).toBe('the one left running by the last start was stopped first');
  expect(await postmasterPid()).not.toBe(pid);
  expect(await words(postgres)).toEqual(['from the killed launcher']);
});

test('a PostgreSQL killed with -9 recovers at the next start', async () => {
  const first = await start();
  await noteWord(first, 'committed');
  process.kill(await postmasterPid(), 'SIGKILL');
  await first.ended;

  const second = await start();
  expect(second.remark).toBe('recovered after an abrupt end');
  expect(await words(second)).toEqual(['committed']);
});

test('a pid file whose number now belongs to another program does not stop a start', async () => {
  const first = await start();
  const file = path.join(first.home.folder, 'cluster/postmaster.pid');
  const pidFile = await readFile(file, 'utf8');
  await first.stop();
  await writeFile(file, pidFile.replace(/^\d+/, String(process.pid)));

  expect((await start()).remark).toBe('recovered after an abrupt end');
});

test('a half-finished cluster is thrown away', async () => {
  const halfFinished = path.join(folder, 'making-1');
  await mkdir(path.join(halfFinished, 'cluster'), { recursive: true });
  await writeFile(path.join(halfFinished, 'cluster/PG_VERSION'), '18');

  await noteWord(await start(), 'whole');
  expect(existsSync(halfFinished)).toBe(false);
});

test('texts sort by code point, and Cyrillic and Arabic letters are letters', async () => {
  const postgres = await start();
  const rows = await withClient(postgres.url('postgres'), async (client) => {
    await client.query('create extension pg_trgm');
    return (
      await client.query(
        `select array(select w from unnest(array['b', 'Z', 'a', 'я', 'ä']) w order by w) as sorted,
                upper('вода') as upper, cardinality(show_trgm('вода')) as trigrams, cardinality(show_trgm('ماء')) as arabic`
      )
    ).rows;
  });
  expect(rows[0]).toEqual({ sorted: ['Z', 'a', 'b', 'ä', 'я'], upper: 'ВОДА', trigrams: 5, arabic: 4 });
});

test('a wrong password is refused', async () => {
  const postgres = await start();
  const url = new URL(postgres.url('postgres'));
  url.password = 'guessed';
  await expect(withClient(url.href, async () => undefined)).rejects.toThrow(/password authentication failed/);
});

async function start(): Promise<Postgres> {
  running = await startPostgres({ wantedHome: folder, logFile: `${folder}.log`, purpose: 'kept' });
  return running;
}

async function noteWord(postgres: Postgres, word: string): Promise<void> {
  await withClient(await ensureDatabase(postgres, 'demo'), async (client) => {
    await client.query('create table if not exists words (word text)');
    await client.query('insert into words values ($1)', [word]);
  });
}

async function words(postgres: Postgres): Promise<string[]> {
  const { rows } = await withClient(postgres.url('demo'), (client) =>
    client.query<{ word: string }>('select * from words')
  );
  return rows.map(({ word }) => word);
}

async function postmasterPid(): Promise<number> {
  return Number((await readFile(path.join(folder, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0]);
}
