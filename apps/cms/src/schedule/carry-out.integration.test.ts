import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;
let client: Client;

beforeAll(async () => {
  cms = await startCms();
  client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
}, 120_000);
afterAll(async () => {
  await client?.end();
  await cms?.stop();
});

const at = new Date(Date.now() + 3_600_000).toISOString();
const scheduleOne = async (title: string): Promise<string> => {
  const { doc } = (await writingIn(cms).draft({ title })).body;
  return (await cms.admin.post(`/statements/${doc.id}/schedule`, { action: 'publish', at })).body.scheduled[0]
    .id;
};

test('looking for what is due keeps no connection where that fails', async () => {
  const next = await scheduleOne('Soon');
  await client.query(`update schedules set at = now() + interval '1 second' where id = $1`, [next]);
  // Wakes the jobs, which then wait for the first.
  await scheduleOne('An occasion to look');
  await client.query('alter table schedules rename to mislaid');
  try {
    await expect.poll(() => cms.log(), { timeout: 30_000, interval: 100 }).toContain('skip locked');
    const { rows } = await client.query(
      `select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`
    );
    expect(rows).toHaveLength(0);
  } finally {
    await client.query('alter table mislaid rename to schedules');
  }
  await scheduleOne('Another occasion');
  const state = async () => (await cms.admin.get(`/schedules/${next}`)).body.state;
  await expect.poll(state, { timeout: 20_000, interval: 100 }).toBe('done');
});
