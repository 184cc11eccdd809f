import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { callerOf, type Caller } from '@broadside/tests/support/caller.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const password = 'correct horse battery staple';
let cms: TestCms;
beforeAll(async () => {
  // One proxy in front, so that the tests can come from anywhere.
  cms = await startCms({ TRUSTED_PROXY: '1' });
  for (const name of ['Tomas', 'Layla', 'Kofi', 'Oksana']) await cms.person(name, ['editor']);
}, 120_000);
afterAll(() => cms?.stop());

/** Signs in from an address, or tries to. */
const from =
  (address: string) =>
  (name: string, typed: string, more: object = {}) =>
    callerOf(cms.url, { 'X-Forwarded-For': address }).post('/users/login', {
      email: `${name}@open-water.example`,
      password: typed,
      ...more
    });

test('a stranger learns nothing from the answer: known and unknown, wrong and paused are told alike', async () => {
  const known = from('203.0.113.1');
  const unknown = from('198.51.100.1');
  for (let tried = 1; tried <= 7; tried++) {
    const [somebody, nobody] = [await known('tomas', 'wrong'), await unknown('nobody', 'wrong')];
    expect(somebody.status).toBe(tried <= 5 ? 401 : 429);
    expect(nobody).toEqual(somebody);
  }
});

test('during a pause the right password does not help, but another place does', async () => {
  for (let tried = 0; tried < 5; tried++) await from('203.0.114.7')('layla', 'wrong');
  const paused = await from('203.0.114.200')('layla', password);
  expect(paused.status).toBe(429);
  expect(paused.body.errors[0].message).toContain('Wait 10 min');
  expect((await from('203.0.115.7')('layla', password)).status).toBe(200);
});

test('who is signed in stays so while a stranger is paused at their address', async () => {
  const session = await from('192.0.2.1')('kofi', password);
  for (let tried = 0; tried < 6; tried++) await from('192.0.2.9')('kofi', 'wrong');
  expect((await from('192.0.2.1')('kofi', password)).status).toBe(429);
  const kofi = callerOf(cms.url, {
    Authorization: `JWT ${session.body.token}`,
    'X-Forwarded-For': '192.0.2.9'
  });
  expect((await kofi.get('/users/me')).body.user.email).toBe('kofi@open-water.example');
});

test('an address that a caller makes up counts for nothing', async () => {
  for (let tried = 0; tried < 5; tried++) await from(`10.${tried}.0.1, 198.51.101.1`)('oksana', 'wrong');
  expect((await from('10.9.9.9, 198.51.101.1')('oksana', password)).status).toBe(429);
});

test('one place may try fifty times, whoever it tries', async () => {
  const statuses: number[] = [];
  for (let tried = 0; tried < 52; tried++)
    statuses.push((await from('198.51.102.1')(`x${tried}`, 'wrong')).status);
  expect(statuses.indexOf(429)).toBe(50);
}, 60_000);

test.each([
  ['nothing', {}],
  ['no password', { email: 'maya@open-water.example' }],
  ['an empty password', { email: 'maya@open-water.example', password: ' ' }],
  ['something else than text', { email: { equals: 'maya@open-water.example' }, password: ['x'] }]
])('who sends %s is told what to type', async (_, body) => {
  const answer = await cms.stranger.post('/users/login', body);
  expect(answer.status).toBe(400);
  expect(answer.body.errors[0].message).toBe('Type your e-mail address and your password.');
});

test('an address with a NUL in it is nobody’s', async () => {
  expect((await from('192.0.3.1')('ma\0ya', password)).status).toBe(401);
});

test('another website cannot sign anybody in', async () => {
  const sendFrom = (Origin: string) =>
    cms.stranger.fetch('/users/login', {
      method: 'POST',
      headers: { Origin, 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'maya@open-water.example', password })
    });
  expect((await sendFrom('https://elsewhere.example')).status).toBe(403);
  expect((await sendFrom(cms.url)).status).toBe(200);
});

test('the person’s language is spoken', async () => {
  const answer = await cms.stranger.fetch('/users/login', {
    method: 'POST',
    headers: { 'Accept-Language': 'uk', 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'nobody@open-water.example', password: 'x' })
  });
  expect((await answer.json()).errors[0].message).toMatch(/^Ця електронна адреса/);
});

const ways: [string, (caller: Caller) => Promise<{ status: number; body: unknown }>][] = [
  ['first-register', (caller) => caller.post('/users/first-register', { email: 'e@x.example', password })],
  [
    'forgot-password',
    (caller) => caller.post('/users/forgot-password', { email: 'maya@open-water.example' })
  ],
  ['reset-password', (caller) => caller.post('/users/reset-password', { token: 'x', password })],
  ['unlock', (caller) => caller.post('/users/unlock', { email: 'maya@open-water.example' })],
  ['verify', (caller) => caller.post('/users/verify/x')],
  ['init', (caller) => caller.get('/users/init')],
  ['another collection’s', (caller) => caller.post('/service-accounts/first-register', {})]
];
test.each(ways)('%s is closed for good, to admins too', async (_, ask) => {
  expect((await ask(cms.stranger)).status).toBe(401);
  expect((await ask(cms.admin)).status).toBe(403);
  expect((await ask(cms.site)).status).toBe(403);
});

test('GraphQL has no way in either', async () => {
  const { body } = await cms.admin.post('/graphql', {
    query: '{ __schema { mutationType { fields { name } } queryType { fields { name } } } }'
  });
  const schema = body.data?.__schema;
  const byMutation = {
    query: `mutation { loginUser(email: "maya@open-water.example", password: "${password}") { token } }`
  };
  expect((await cms.admin.post('/graphql', byMutation)).body.errors[0].message).toContain(
    'Cannot query field'
  );
  if (!schema) return;
  const names = [...schema.mutationType.fields, ...schema.queryType.fields].map(({ name }) => name as string);
  expect(names).toContain('logoutUser');
  expect(names.filter((name) => /^(login|forgot|reset|verify|unlock|initialized)/.test(name))).toEqual([]);
});
