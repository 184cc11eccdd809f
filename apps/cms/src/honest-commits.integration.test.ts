import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

test('a save whose commit fails is answered as failed, and the next one works', async () => {
  const client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  await client.query(`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
    create constraint trigger refused after insert on statements deferrable initially deferred
      for each row when (new.title = 'Unlucky') execute function refuse();`);
  await client.end();

  const save = (title: string) => cms.admin.post('/statements?draft=true', { title, language: 'en' });
  expect((await save('Unlucky')).status).toBe(500);
  expect((await cms.admin.get('/statements?where[title][equals]=Unlucky&draft=true')).body.docs).toEqual([]);
  expect((await save('Lucky')).status).toBe(201);
});
