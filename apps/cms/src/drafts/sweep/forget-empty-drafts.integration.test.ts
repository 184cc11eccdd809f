import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetEmptyDrafts } from './forget-empty-drafts.ts';

let cms: TestCms;
let pool: Pool;

beforeAll(async () => {
  cms = await startCms();
  pool = new Pool({ connectionString: cms.databaseUrl });
}, 120_000);
afterAll(async () => {
  await pool?.end();
  await cms?.stop();
});

test('drafts in which nothing was ever written go after a day, and nothing else does', async () => {
  const make = async (collection: string, data: Record<string, unknown> = {}) =>
    (await cms.admin.post(`/${collection}?draft=true`, data)).body.doc.id as string;
  const empty = await Promise.all(['statements', 'action-calls', 'aims', 'pages'].map((each) => make(each)));
  const fresh = await make('statements');
  const titled = await make('statements', { title: 'Begun' });
  const summed = await make('statements', { summary: 'Only this' });
  const emptied = await make('statements', { title: 'Taken back' });
  await writingIn(cms).change(emptied, { title: '' }, cms.admin, '?draft=true');
  const kept = [fresh, titled, summed, emptied];

  for (const table of ['statements', 'action_calls', 'aims', 'pages'])
    await pool.query(`update ${table} set created_at = now() - interval '25 hours' where id <> $1`, [fresh]);
  expect(await forgetEmptyDrafts(pool)).toBe(empty.length);
  expect(await forgetEmptyDrafts(pool)).toBe(0);
  for (const id of kept) expect((await cms.admin.get(`/statements/${id}?draft=true`)).status).toBe(200);
  expect((await cms.admin.get(`/statements/${empty[0]}?draft=true`)).status).toBe(404);
  const { rows } = await pool.query(`select 1 from _statements_v where parent_id is null`);
  expect(rows).toEqual([]);
});
