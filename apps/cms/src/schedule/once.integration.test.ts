import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startCmsProcess } from '@broadside/tests/support/cms-process.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

const many = 50;
let cms: TestCms;
let client: Client;
let folder: string;
const variables = { PAYLOAD_SECRET: 'the same for all of them, and long enough', SITE_API_KEY: 'one key' };

beforeAll(async () => {
  // Serves, and leaves what is due to others.
  cms = await startCms({ JOBS_HERE: 'false', ...variables });
  client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-once-'));
}, 120_000);
afterAll(async () => {
  await client?.end();
  await cms?.stop();
  await rm(folder, { recursive: true, force: true });
});

const counted = async (text: string) => Number((await client.query(text)).rows[0].count);
const countDone = () => counted(`select count(*) from schedules where state = 'done'`);
const untilDone = (least: number) =>
  expect.poll(countDone, { timeout: 60_000, interval: 10 }).toBeGreaterThanOrEqual(least);
const startOne = () =>
  startCmsProcess({ databaseUrl: cms.databaseUrl, folder, variables, onMessage: () => undefined });
/** SIGKILL, with nothing in between in which it could finish. */
const kill = (app: Awaited<ReturnType<typeof startOne>>) => app.stop(AbortSignal.abort());

test('what is due takes effect once, by two processes, though both are killed at it and a worker has to finish', async () => {
  const writing = writingIn(cms);
  const at = new Date(Date.now() + 3_600_000).toISOString();
  for (let number = 0; number < many; number += 1) {
    const { doc } = (await writing.draft({ title: `Due ${number}` })).body;
    expect((await cms.admin.post(`/statements/${doc.id}/schedule`, { action: 'publish', at })).status).toBe(
      200
    );
  }
  await client.query(`update schedules set at = now() - interval '1 minute'`);
  expect(await countDone()).toBe(0);

  const [first, second] = await Promise.all([startOne(), startOne()]);
  await untilDone(5);
  await kill(first);
  const afterFirst = await countDone();
  await untilDone(afterFirst + 10);
  await kill(second);
  const afterSecond = await countDone();
  // Killed at their work, not after it: else this shows nothing.
  expect(afterSecond).toBeLessThan(many);

  await client.query(
    `insert into guest_tokens (id, hash, purpose, ends_at)
     values (gen_random_uuid(), 'long over', 'preview', now() - interval '31 days')`
  );
  const worker = spawn(process.execPath, ['worker.ts'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: cms.databaseUrl, ...variables },
    stdio: 'ignore'
  });
  const ended = once(worker, 'exit');
  await untilDone(many);
  // What is swept up every hour it sweeps up when it starts.
  await expect
    .poll(() => counted(`select count(*) from guest_tokens where hash = 'long over'`), { timeout: 20_000 })
    .toBe(0);
  worker.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);

  const counts = {
    documents: many,
    killedAfter: [afterFirst, afterSecond],
    published: await counted(`select count(*) from statements where _status = 'published'`),
    publishedVersions: await counted(
      `select count(*) from _statements_v where version__status = 'published'`
    ),
    notes: await counted(`select count(*) from audit_log where action = 'published-by-schedule'`),
    documentsNoted: await counted(
      `select count(distinct document) from audit_log where action = 'published-by-schedule'`
    ),
    changesSignalled: await counted(
      `select count(*) from (select document from changes where collection = 'statements'
         group by document having count(*) = 1) once`
    ),
    left: await counted(`select count(*) from schedules where state <> 'done'`)
  };
  console.log('scheduled changes with two processes and two kills:', JSON.stringify(counts));
  expect(counts).toMatchObject({
    published: many,
    publishedVersions: many,
    notes: many,
    documentsNoted: many,
    changesSignalled: many,
    left: 0
  });
}, 180_000);
