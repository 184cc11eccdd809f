import { Client } from 'pg';
import type { Migration, Payload } from 'payload';
import { env } from '../current-env.ts';
import { migrations } from '../migrations/index.ts';
import { tell } from '../server/launcher.ts';

/** The advisory lock's number, any that nothing else uses. */
const lock = 7_205_513;

/** Runs the migrations that are missing. Of several processes that start at once, one does it and the others wait. */
export async function migrate(payload: Payload): Promise<void> {
  const client = new Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    const done = await namesDone(client);
    const missing = migrations.filter(({ name }) => !done.has(name));
    if (missing.length === 0) return;
    await payload.db.migrate({ migrations: migrations as Migration[] });
    tell({ type: 'step', text: `Database brought up to date (${missing.length} migrations)` });
  } finally {
    await client.end();
  }
}

async function namesDone(client: Client): Promise<Set<string>> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('payload_migrations') is not null as there`
  );
  if (!rows[0]?.there) return new Set();
  const found = await client.query<{ name: string }>('select name from payload_migrations');
  return new Set(found.rows.map(({ name }) => name));
}
