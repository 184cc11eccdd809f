import { Client } from 'pg';
import { advisoryLocks } from '../advisory-locks.ts';
import { env } from '../current-env.ts';

/** Runs while no other process on the same database does: of several that start at once, one prepares and the others wait. */
export async function alone<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: env.DATABASE_URL,
    application_name: 'broadside preparation'
  });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLocks.preparation]);
    return await work(client);
  } finally {
    await client.end();
  }
}
