import type { Client } from 'pg';
import type { Migration, Payload } from 'payload';
import { migrations } from '../migrations/index.ts';
import { tell } from '../server/launcher.ts';

/** Runs the migrations that are missing. The caller sees to it that nobody else does so at the same time. */
export async function migrate(payload: Payload, client: Client): Promise<void> {
  const done = await namesDone(client);
  const missing = migrations.filter(({ name }) => !done.has(name));
  if (missing.length === 0) return;
  await payload.db.migrate({ migrations: migrations as Migration[] });
  tell({ type: 'step', text: `Database brought up to date (${missing.length} migrations)` });
}

async function namesDone(client: Client): Promise<Set<string>> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('payload_migrations') is not null as there`
  );
  if (!rows[0]?.there) return new Set();
  const found = await client.query<{ name: string }>('select name from payload_migrations');
  return new Set(found.rows.map(({ name }) => name));
}
