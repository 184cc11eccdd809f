import { callerOf, type Caller } from '@broadside/tests/support/caller.ts';
import { formFillerOf } from '@broadside/tests/support/plain-forms.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const password = 'correct horse battery staple';
let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

const emailOf = (name: string) => `${name.toLowerCase()}@open-water.example`;
const session = async (name: string): Promise<Caller> => {
  const { body } = await cms.stranger.post('/users/login', { email: emailOf(name), password });
  return callerOf(cms.url, { Authorization: `JWT ${body.token}` });
};
const isSignedIn = async (caller: Caller) => (await caller.get('/users/me')).body.user?.id ?? null;
const newcomer = async (name: string) => {
  const first = await cms.person(name, ['editor']);
  return { first, second: await session(name), id: (await isSignedIn(first)) as string };
};

test('a session ends when one signs out, and only that one', async () => {
  const { first, second, id } = await newcomer('Tomas');
  expect((await first.post('/users/logout')).status).toBe(200);
  expect((await first.get('/statements')).status).toBe(401);
  expect(await isSignedIn(second)).toBe(id);
});

test('a new password ends one’s other sessions', async () => {
  const { first, second, id } = await newcomer('Layla');
  const changed = { password: 'a new horse battery staple', currentPassword: password };
  expect((await first.patch(`/users/${id}`, changed)).status).toBe(200);
  expect(await isSignedIn(first)).toBe(id);
  expect((await second.get('/statements')).status).toBe(401);
});

test('who is removed is signed out', async () => {
  const { first, second, id } = await newcomer('Oksana');
  expect((await cms.admin.delete(`/users/${id}`)).status).toBe(200);
  expect((await first.get('/statements')).status).toBe(401);
  expect((await second.get('/users/me')).status).toBe(401);
});

test('one can sign out everywhere else', async () => {
  const { first, second } = await newcomer('Aurelio');
  const here = formFillerOf(cms.url);
  await here.send('/sign-in', { email: emailOf('Aurelio'), password });
  const page = await here.send('/sign-in/account/sign-out-elsewhere', {});
  expect(page.text).toContain('You are signed in here only.');
  expect([await isSignedIn(first), await isSignedIn(second)]).toEqual([null, null]);
  expect((await here.open('/sign-in/account')).status).toBe(200);
});

test('sessions that start at once are all kept', async () => {
  const { id } = await newcomer('Berta');
  const all = await Promise.all(Array.from({ length: 5 }, () => session('Berta')));
  expect(await Promise.all(all.map(isSignedIn))).toEqual(Array(5).fill(id));
});

test('who signs out while their profile is being saved stays signed out', async () => {
  const { first, id } = await newcomer('Dunja');
  const came_back: number[] = [];
  for (let round = 0; round < 8; round++) {
    const leaving = await session('Dunja');
    const saves = Array.from({ length: 4 }, (_, save) =>
      first.patch(`/users/${id}`, { name: `Dunja ${save}` })
    );
    await Promise.all([...saves, leaving.post('/users/logout'), ...saves]);
    if (await isSignedIn(leaving)) came_back.push(round);
  }
  expect(came_back).toEqual([]);
  expect(await isSignedIn(first)).toBe(id);
}, 60_000);

test('the ids of sessions are in no answer, whoever asks for whose', async () => {
  const { first, id } = await newcomer('Emre');
  const answers = [
    await first.get('/users/me'),
    await first.get(`/users/${id}`),
    await first.get('/users?limit=100&select[sessions]=true'),
    await cms.admin.get(`/users/${id}?depth=2`),
    await first.patch(`/users/${id}`, { name: 'Emre' }),
    await first.post('/users/refresh-token'),
    await first.post('/graphql', {
      query: '{ meUser { user { id sessions { id } } } Users { docs { sessions { id } } } }'
    })
  ];
  for (const { status, body } of answers) {
    expect(status).toBe(200);
    const text = JSON.stringify(body);
    expect(text).not.toMatch(/"expiresAt"/);
    expect(text.replaceAll(/"sessions":(null|\[\])/g, '')).not.toContain('sessions');
  }
});

test('sessions can neither be asked for by their id nor written', async () => {
  const { first, second, id } = await newcomer('Farid');
  for (const question of ['where[sessions.id][exists]=true', 'sort=sessions.id', 'where[hash][exists]=true'])
    expect((await first.get(`/users?${question}`)).status).toBe(400);
  await first.patch(`/users/${id}`, { sessions: [] });
  expect(await isSignedIn(second)).toBe(id);
});
