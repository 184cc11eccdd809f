import { createHmac } from 'node:crypto';
import { callerOf, type Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Mistakes that Payload had before the version we use, each by the name it was published under. */
const password = 'correct horse battery staple';
let cms: TestCms;
let tomas: Caller;
let tomasId: string;
let adminId: string;

beforeAll(async () => {
  cms = await startCms();
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  tomasId = (await tomas.get('/users/me')).body.user.id;
  adminId = (await cms.admin.get('/users/me')).body.user.id;
}, 120_000);
afterAll(() => cms?.stop());

const tokenOf = async (name: string): Promise<string> => {
  const email = `${name.toLowerCase()}@open-water.example`;
  return (await cms.stranger.post('/users/login', { email, password })).body.token;
};
const by = (token: string) => callerOf(cms.url, { Authorization: `JWT ${token}` });
const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString());
const rolesOf = async (id: string) => (await cms.admin.get(`/users/${id}`)).body.roles;

test('CVE-2026-105851: nobody gives themselves a role, by any way to save', async () => {
  const roles = ['admin'];
  await tomas.patch(`/users/${tomasId}`, { roles });
  await tomas.patch(`/users?where[id][equals]=${tomasId}`, { roles });
  await tomas.post(`/users/${tomasId}`, { roles });
  await tomas.post('/graphql', {
    query: `mutation { updateUser(id: "${tomasId}", data: { roles: [admin] }) { id } }`
  });
  await tomas.post('/users', { name: 'Eve', email: 'eve@x.example', password, roles });
  expect(await rolesOf(tomasId)).toEqual(['translator']);
  expect((await cms.admin.get('/users?where[email][equals]=eve@x.example')).body.totalDocs).toBe(0);
});

test('CVE-2026-105855: nobody but an admin sets another’s password', async () => {
  const stolen = { password: 'taken over by somebody' };
  expect((await tomas.patch(`/users/${adminId}`, stolen)).status).toBe(403);
  await tomas.patch(`/users?where[id][equals]=${adminId}`, stolen);
  await tomas.post('/graphql', {
    query: `mutation { updateUser(id: "${adminId}", data: { password: "${stolen.password}" }) { id } }`
  });
  expect((await cms.site.patch(`/users/${adminId}`, stolen)).status).toBe(403);
  expect(await tokenOf('Maya')).toBeDefined();
});

test('CVE-2026-11779: nobody unlocks an account', async () => {
  const asked = { email: 'maya@open-water.example' };
  for (const [caller, status] of [
    [cms.stranger, 401],
    [tomas, 403],
    [cms.admin, 403],
    [cms.site, 403]
  ] as const)
    expect((await caller.post('/users/unlock', asked)).status).toBe(status);
  const { body } = await cms.admin.post('/graphql', { query: 'mutation { unlockUser(email: "x") }' });
  expect(body.errors[0].message).toContain('Cannot query field');
});

test('CVE-2026-34751: no password is forgotten or reset by Payload’s own ways, whatever is sent along', async () => {
  const asked = {
    email: 'maya@open-water.example',
    disableEmail: true,
    expiration: 1e12,
    where: {},
    req: { user: {} }
  };
  for (const caller of [cms.stranger, tomas, cms.admin]) {
    const forgotten = await caller.post('/users/forgot-password', asked);
    expect([401, 403]).toContain(forgotten.status);
    expect(forgotten.body).not.toHaveProperty('token');
    const reset = { token: { exists: true }, password: 'taken over by somebody' };
    expect([401, 403]).toContain((await caller.post('/users/reset-password', reset)).status);
  }
  const { body } = await cms.admin.post('/graphql', {
    query: 'mutation { forgotPasswordUser(email: "maya@open-water.example", disableEmail: true) }'
  });
  expect(body.errors[0].message).toContain('Cannot query field');
});

test('CVE-2025-4643: a token is worth nothing once its person signed out', async () => {
  const token = await tokenOf('Tomas');
  expect((await by(token).get('/users/me')).body.user.id).toBe(tomasId);
  await by(token).post('/users/logout');
  expect((await by(token).get('/statements')).status).toBe(401);
  const cookie = callerOf(cms.url, { Cookie: `payload-token=${token}`, Origin: cms.url });
  expect((await cookie.get('/statements')).status).toBe(401);
  expect((await by(token).post('/users/refresh-token')).status).toBe(401);
});

test('CVE-2025-4644: an account made anew is another one, and old tokens are not its', async () => {
  await cms.person('Eve', ['moderator']);
  const token = await tokenOf('Eve');
  const { id } = claimsOf(token);
  expect((await cms.admin.delete(`/users/${id}`)).status).toBe(200);
  await cms.person('Eve', ['moderator']);
  expect(claimsOf(await tokenOf('Eve')).id).not.toBe(id);
  expect((await by(token).get('/users/me')).status).toBe(401);
});

test('CVE-2026-105863: what one saves of oneself does not get into what the session says', async () => {
  const claims = {
    id: adminId,
    collection: 'service-accounts',
    sid: 'x',
    email: 'x@x.example',
    exp: 9e9,
    roles: ['admin']
  };
  await tomas.patch(`/users/${tomasId}`, { ...claims, email: undefined, _strategy: 'x', _sid: 'x' });
  const token = await tokenOf('Tomas');
  const said = claimsOf(token);
  expect(Object.keys(said).sort()).toEqual(['collection', 'email', 'exp', 'iat', 'id', 'sid']);
  expect(said).toMatchObject({ id: tomasId, collection: 'users', email: 'tomas@open-water.example' });
  expect(said.exp - said.iat).toBe(12 * 60 * 60);
  const refreshed = (await by(token).post('/users/refresh-token')).body.refreshedToken;
  expect(claimsOf(refreshed)).toMatchObject({ id: tomasId, collection: 'users', sid: said.sid });
});

test('CVE-2026-105863: a token with other claims, another key or no signature is nobody’s', async () => {
  const token = await tokenOf('Tomas');
  const [head, body, signature] = token.split('.') as [string, string, string];
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const asAdmin = encode({ ...claimsOf(token), id: adminId });
  const unsigned = encode({ alg: 'none', authVersion: 1, typ: 'JWT' });
  const byAnotherKey = createHmac('sha256', 'x'.repeat(32)).update(`${head}.${asAdmin}`).digest('base64url');
  const forged = [
    `${head}.${asAdmin}.${signature}`,
    `${head}.${asAdmin}.${byAnotherKey}`,
    `${unsigned}.${asAdmin}.`,
    `${unsigned}.${body}.${signature}`
  ];
  for (const each of forged) expect((await by(each).get('/users/me')).status).toBe(401);
  expect((await by(token).get('/users/me')).status).toBe(200);
});

test('CVE-2026-105849: keys of service accounts are in no ordinary answer', async () => {
  const apiKey = 'a-key-that-must-stay-hidden-0001';
  const made = await cms.admin.post('/service-accounts', { name: 'Reader', enableAPIKey: true, apiKey });
  expect(made.status).toBe(201);
  const { id } = made.body.doc;
  const answers = [
    await cms.admin.get('/service-accounts?depth=2'),
    await cms.admin.get(`/service-accounts/${id}`),
    await cms.admin.get(`/service-accounts/${id}?select[apiKey]=true&select[apiKeyIndex]=true`),
    await cms.admin.post('/graphql', { query: '{ ServiceAccounts { docs { id name } } }' }),
    await tomas.get('/service-accounts'),
    await tomas.get('/users?depth=2&limit=100'),
    await tomas.post(`/service-accounts/${id}/api-key/reveal`, { reveal: true })
  ];
  for (const { body } of answers) expect(JSON.stringify(body)).not.toContain(apiKey);
  expect(answers.slice(4).map(({ status }) => status)).toEqual([403, 200, expect.any(Number)]);
  expect([403, 404]).toContain(answers[6]!.status);
});

test('CVE-2026-105805: nobody sorts by what they may not read', async () => {
  for (const field of ['hash', 'salt', 'sessions.id', 'resetPasswordToken', '-hash'])
    expect([`${field}`, (await tomas.get(`/users?sort=${field}`)).status]).toEqual([field, 400]);
});

test('CVE-2023-30843 and CVE-2026-105852: nobody asks for what they may not read, over a relation neither', async () => {
  const hidden = ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'sessions.id'];
  for (const field of hidden)
    expect([field, (await tomas.get(`/users?where[${field}][like]=a`)).status]).toEqual([field, 400]);
  const byRelation = (field: string, caller: Caller) =>
    caller.get(`/review-requests?where[askedBy.${field}][like]=a`);
  expect((await byRelation('name', cms.admin)).status).toBe(200);
  for (const field of hidden)
    expect([field, (await byRelation(field, cms.admin)).status]).toEqual([field, 400]);
  expect([400, 403]).toContain((await byRelation('name', cms.site)).status);
});

test('CVE-2026-25574: preferences are one’s own', async () => {
  await cms.admin.post('/payload-preferences/mine', { value: { seen: 'by Maya only' } });
  expect(JSON.stringify((await tomas.get('/payload-preferences/mine')).body)).not.toContain('by Maya only');
  expect(JSON.stringify((await tomas.get('/payload-preferences?depth=2')).body)).not.toContain(
    'by Maya only'
  );
  await tomas.delete('/payload-preferences/mine');
  expect((await cms.admin.get('/payload-preferences/mine')).body.value).toEqual({ seen: 'by Maya only' });
});
