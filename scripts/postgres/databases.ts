import pg from 'pg';
import type { Postgres } from './server.ts';

/** Makes the database when it is not there; gives its connection string. */
export async function ensureDatabase(postgres: Postgres, name: string): Promise<string> {
  await withClient(postgres.url('postgres'), async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
  return postgres.url(name);
}

/** Runs `work` on one connection and closes it. */
export async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>
): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
