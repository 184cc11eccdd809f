import { callerOf, type Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

let cms: TestCms;
let maya: string;
beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

const idOf = async (caller: Caller): Promise<string> => (await caller.get('/users/me')).body.user.id;
const admins = async (): Promise<string[]> => {
  const { body } = await cms.admin.get('/users?limit=100&depth=0');
  return body.docs
    .filter(({ roles }: { roles: string[] }) => roles.includes('admin'))
    .map(({ id }: { id: string }) => id);
};
const another = async (name: string) => {
  const caller = await cms.person(name, ['admin', 'editor']);
  return { caller, id: await idOf(caller) };
};
const lastOne = 'This is the last admin. Make somebody else an admin first.';

beforeEach(async () => {
  maya = await idOf(cms.admin);
  expect(await admins()).toEqual([maya]);
});

test('the last admin neither steps down nor goes, whatever the API', async () => {
  const down = await cms.admin.patch(`/users/${maya}`, { roles: ['editor'] });
  expect([down.status, down.body.errors[0].message]).toEqual([400, lastOne]);
  const gone = await cms.admin.delete(`/users/${maya}`);
  expect([gone.status, gone.body.errors[0].message]).toEqual([400, lastOne]);
  await cms.admin.patch('/users?where[id][exists]=true', { roles: ['editor'] });
  await cms.admin.delete('/users?where[id][exists]=true');
  const graphQl = (query: string) => cms.admin.post('/graphql', { query });
  await graphQl(`mutation { updateUser(id: "${maya}", data: { roles: [editor] }) { id } }`);
  await graphQl(`mutation { deleteUser(id: "${maya}") { id } }`);
  expect(await admins()).toEqual([maya]);
});

test('somebody who was invited and has not come yet is no other admin', async () => {
  const { body } = await cms.admin.post('/users/invite', {
    name: 'Oksana',
    email: 'oksana@open-water.example',
    roles: ['admin']
  });
  expect((await cms.admin.patch(`/users/${maya}`, { roles: ['editor'] })).status).toBe(400);
  expect((await cms.admin.delete(`/users/${body.person.id}`)).status).toBe(200);
});

test('where there is another, one may step down, and be brought back', async () => {
  const { caller, id } = await another('Kofi');
  expect((await cms.admin.patch(`/users/${maya}`, { roles: ['editor'] })).status).toBe(200);
  expect((await caller.patch(`/users/${maya}`, { roles: ['admin', 'editor'] })).status).toBe(200);
  expect((await cms.admin.delete(`/users/${id}`)).status).toBe(200);
});

test('two who demote each other at the same moment do not leave the campaign without an admin', async () => {
  for (let round = 0; round < 4; round++) {
    const { caller, id } = await another(`Dunja${round}`);
    const answers = await Promise.all([
      cms.admin.patch(`/users/${id}`, { roles: ['editor'] }),
      caller.patch(`/users/${maya}`, { roles: ['editor'] })
    ]);
    for (const { status } of answers) expect([200, 400, 403]).toContain(status);
    const left = await admins();
    expect(left).toHaveLength(1);
    if (left[0] === id)
      expect((await caller.patch(`/users/${maya}`, { roles: ['admin', 'editor'] })).status).toBe(200);
    expect((await cms.admin.delete(`/users/${id}`)).status).toBe(200);
  }
});

test('a stranger’s and an editor’s attempt is what it was', async () => {
  const editor = await cms.person('Tomas', ['editor']);
  for (const caller of [editor, callerOf(cms.url)]) {
    expect([401, 403]).toContain((await caller.delete(`/users/${maya}`)).status);
  }
});

test('all admins removed at once are not all removed', async () => {
  await another('Layla');
  const { status } = await cms.admin.delete('/users?where[roles][contains]=admin');
  expect(status).toBe(400);
  const client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  const { rows } = await client.query(`select parent_id from users_roles where value = 'admin'`);
  await client.end();
  expect(rows.length).toBeGreaterThanOrEqual(1);
});
