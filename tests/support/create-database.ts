import { randomBytes } from 'node:crypto';
import { withClient } from '@broadside/scripts/postgres/databases.ts';
import { inject } from 'vitest';
import type {} from './provided.ts';

/** A database of a test's own. */
export type TestDatabase = { url: string; name: string; drop: () => Promise<void> };

/** Makes a fresh database in the run's PostgreSQL: empty, or a copy of `template` (which nobody may be using). */
export async function createDatabase(template?: string): Promise<TestDatabase> {
  const server = inject('postgres');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const run = (sql: string) => withClient(server, (client) => client.query(sql));
  await run(`create database ${name}${template ? ` template ${template}` : ''}`);
  return {
    name,
    url: Object.assign(new URL(server), { pathname: `/${name}` }).href,
    drop: async () => void (await run(`drop database if exists ${name} with (force)`))
  };
}
