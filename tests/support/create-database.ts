import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { appFolder } from '@broadside/scripts/paths.ts';
import { withClient } from '@broadside/scripts/postgres/databases.ts';

import { inject } from 'vitest';
import type {} from './provided.ts';

/** A database of a test's own. */
export type TestDatabase = { url: string; name: string; drop: () => Promise<void> };

/** Makes an empty database in the run's PostgreSQL. */
export async function createDatabase(): Promise<TestDatabase> {
  return create();
}

/** Makes a database that has its tables already, and nothing in them: a copy of one that was migrated once in the run. */
export async function createMigratedDatabase(): Promise<TestDatabase> {
  await withClient(inject('postgres'), async (client) => {
    // Of several files that begin together, one migrates and the others wait.
    await client.query('select pg_advisory_lock(1)');
    if (!(await isThere(client, template))) await makeTemplate(client);
  });
  return create(template);
}

const template = 'test_template';

type Client = Parameters<Parameters<typeof withClient>[1]>[0];

async function makeTemplate(client: Client): Promise<void> {
  await client.query('create database test_template_in_the_making');
  await promisify(execFile)(process.execPath, ['commands/migrate.ts'], {
    cwd: appFolder('cms'),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: addressOf('test_template_in_the_making'),
      PAYLOAD_SECRET: randomBytes(32).toString('base64url'),
      SITE_API_KEY: randomBytes(32).toString('base64url')
    }
  });
  await client.query(`alter database test_template_in_the_making rename to ${template}`);
}

async function isThere(client: Client, name: string): Promise<boolean> {
  return (await client.query('select from pg_database where datname = $1', [name])).rowCount === 1;
}

async function create(from?: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const run = (sql: string) => withClient(inject('postgres'), (client) => client.query(sql));
  await run(`create database ${name}${from ? ` template ${from}` : ''}`);
  return {
    name,
    url: addressOf(name),
    drop: async () => void (await run(`drop database if exists ${name} with (force)`))
  };
}

function addressOf(name: string): string {
  return Object.assign(new URL(inject('postgres')), { pathname: `/${name}` }).href;
}
