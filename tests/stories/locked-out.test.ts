import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { tryLock } from '@broadside/scripts/lock.ts';
import { root } from '@broadside/scripts/paths.ts';
import { ensureDatabase, withClient } from '@broadside/scripts/postgres/databases.ts';
import { startPostgres, type Postgres } from '@broadside/scripts/postgres/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callerOf } from '../support/caller.ts';
import { startCmsProcess } from '../support/cms-process.ts';

// The only admin forgot the password: `npm run reset-access`, beside a Broadside that runs and without one.

const email = 'maya@open-water.example';
let data: string;
let postgres: Postgres;
let cms: Awaited<ReturnType<typeof startCmsProcess>>;
let releaseLock: () => Promise<void>;

beforeAll(async () => {
  data = await mkdtemp(path.join(os.tmpdir(), 'broadside-locked-out-'));
  await chmod(data, 0o711);
  mkdirSync(path.join(data, 'logs'));
  const attempt = await tryLock(`launcher ${realpathSync(data)}`);
  if (!attempt.held) throw new Error('Somebody else runs in this folder');
  releaseLock = attempt.lock.release;
  attempt.lock.note('a test');
  postgres = await startPostgres({
    wantedHome: path.join(data, 'postgres'),
    logFile: path.join(data, 'logs', 'postgres.log'),
    purpose: 'kept'
  });
  let link = '';
  cms = await startCmsProcess({
    databaseUrl: await ensureDatabase(postgres, 'demo'),
    folder: data,
    onMessage: (message) => {
      if (message.type === 'set-up-link') link = message.url;
    },
    variables: { PAYLOAD_SECRET: 'a secret that is long enough for this', SITE_API_KEY: 'one key' }
  });
  await guestOf(link).post('/guest-tokens/set-up', {
    name: 'Open Water',
    purpose: '',
    originalLanguage: 'en',
    adminName: 'Maya',
    adminEmail: email,
    adminPassword: 'a password that is forgotten'
  });
});
afterAll(async () => {
  await cms?.stop();
  await postgres?.stop();
  await releaseLock?.();
  await rm(data, { recursive: true, force: true });
});

test('beside a Broadside that runs it prints a link by which one gets in again', async () => {
  const { code, output } = await resetAccess(email.toUpperCase());
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(output).not.toContain('--second-factor');
  expect(
    await inDatabase(`select action, actor, title, detail, document from audit_log order by at desc limit 1`)
  ).toEqual([
    {
      action: 'access-link-made',
      actor: null,
      title: 'Maya',
      detail: 'access, npm run reset-access',
      document: (await inDatabase('select id from users'))[0].id
    }
  ]);
  const guest = guestOf(linkIn(output));
  const password = 'a password that is new';
  await guest.post('/guest-tokens/access', { name: 'Maya', password, adminLanguage: 'en' });
  const signIn = await callerOf(cms.url).post('/users/login', { email, password });
  expect(signIn.status).toBe(200);
  expect((await guest.get('/guest-tokens/access')).status).toBe(404);
});

test('who has one-time codes is told how to remove them, and only the option does', async () => {
  await inDatabase(
    `insert into second_factors (user_id, secret, used_step, recovery_codes) select id, 'sealed', 0, '{}' from users`
  );
  const first = await resetAccess(email);
  expect(first.output).toContain(`npm run reset-access -- ${email} --second-factor`);
  const second = await resetAccess(email, '--second-factor');
  expect((await guestOf(linkIn(first.output)).get('/guest-tokens/access')).status).toBe(404);
  await guestOf(linkIn(second.output)).post('/guest-tokens/access', {
    name: 'Maya',
    password: 'a password that is newer still',
    adminLanguage: 'en'
  });
  expect(await inDatabase('select 1 from second_factors')).toEqual([]);
});

test('an address nobody has is answered with the admins’, and nothing else with a stack', async () => {
  const { code, output } = await resetAccess('mya@open-water.example');
  expect(code).toBe(1);
  expect(output).toContain(`Admins are: ${email}.`);
  expect((await resetAccess()).output).toMatch(/^\s*Name one account by its e-mail address/);
});

test('without a Broadside that runs it starts the database for itself and stops it again', async () => {
  await cms.stop();
  await postgres.stop();
  await releaseLock();
  const { code, output } = await resetAccess(email);
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(linkIn(output)).toMatch(/\/invitation\/[A-Za-z0-9_-]{43}$/);
  expect(existsSync(path.join(data, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
});

async function resetAccess(...args: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, ['scripts/run.cjs', 'reset-access', ...args], {
    cwd: root,
    env: { ...process.env, BROADSIDE_DATA: data, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  return { code, output };
}

function linkIn(output: string): string {
  return /http\S+\/invitation\/\S+/.exec(output)?.[0] ?? '';
}

function guestOf(link: string) {
  return callerOf(cms.url, { Authorization: `Guest ${link.split('/').at(-1)}` });
}

async function inDatabase(statement: string) {
  return await withClient(postgres.url('demo'), async (client) => (await client.query(statement)).rows);
}
