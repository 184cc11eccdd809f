import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startCmsProcess } from '@broadside/tests/support/cms-process.ts';
import { createDatabase } from '@broadside/tests/support/create-database.ts';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { migrations } from '../migrations/index.ts';

test('of three processes that start at once on an empty database, one prepares it and all of them come up', async () => {
  const database = await createDatabase();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-prepare-'));
  const steps: string[] = [];
  const variables = { PAYLOAD_SECRET: 'the same for all of them, and long enough', SITE_API_KEY: 'one key' };
  const start = () =>
    startCmsProcess({
      databaseUrl: database.url,
      folder,
      variables,
      onMessage: (message) => {
        if (message.type === 'step') steps.push(message.text);
      }
    });

  const apps = await Promise.all([start(), start(), start()]);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query('select count(*)::int as accounts from service_accounts');
  await client.end();
  await Promise.all(apps.map((app) => app.stop()));
  await database.drop();
  await rm(folder, { recursive: true, force: true });

  expect(steps).toEqual([`Database brought up to date (${migrations.length} migrations)`]);
  expect(rows[0].accounts).toBe(1);
});
