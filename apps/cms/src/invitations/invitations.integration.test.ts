import { callerOf, type Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { startMailServer, type MailServer } from '@broadside/tests/support/mail-server.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;
let kofi: Caller;
let mail: MailServer;
const password = 'a long enough password';

beforeAll(async () => {
  [cms, mail] = await Promise.all([startCms(), startMailServer()]);
  kofi = await cms.person('Kofi', ['moderator']);
}, 120_000);
afterAll(() => Promise.all([cms?.stop(), mail?.stop()]));

test('somebody invited chooses a password and a public name, and signs in with them', async () => {
  const { status, body } = await invite('tomas', { roles: ['translator'], languages: ['es'] });
  expect(status).toBe(200);
  expect(body).toMatchObject({ mailed: false, person: { name: 'tomas', email: 'tomas@open-water.example' } });
  expect(body.sentence).toContain('copy the link');

  const guest = guestOf(body.link);
  const shown = (await guest.get('/guest-tokens/access')).body;
  expect(shown).toMatchObject({ name: 'tomas', adminLanguage: 'es', isInvitation: true });
  const done = await guest.post('/guest-tokens/access', {
    name: 'T. the Quiet',
    password,
    adminLanguage: 'uk'
  });
  expect(done.body).toEqual({ result: 'done', adminUrl: `${cms.url}/admin` });

  const tomas = await signIn('tomas', password);
  const { user } = (await tomas.get('/users/me')).body;
  expect(user).toMatchObject({
    name: 'T. the Quiet',
    adminLanguage: 'uk',
    roles: ['translator'],
    languages: ['es']
  });
  expect(user.invitedAt ?? null).toBeNull();
});

test('before the link is used nobody can sign in as who was invited', async () => {
  await invite('layla');
  for (const guess of ['', 'layla', password])
    expect((await login('layla', guess)).status).toBeGreaterThanOrEqual(400);
});

test('a link works once, also for two who use it at the same moment', async () => {
  const guest = guestOf((await invite('oksana')).body.link);
  const answers = await Promise.all(
    ['Oksana', 'Somebody else'].map((name) =>
      guest.post('/guest-tokens/access', { name, password, adminLanguage: 'uk' })
    )
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  expect((await guest.get('/guest-tokens/access')).status).toBe(404);
});

test('what cannot be taken is named by field, and the link still works', async () => {
  const guest = guestOf((await invite('rana')).body.link);
  const { body } = await guest.post('/guest-tokens/access', {
    name: ' ',
    password: 'short',
    adminLanguage: 'xx'
  });
  expect(body).toEqual({
    result: 'refused',
    problems: [
      { field: 'name', code: 'missing' },
      { field: 'password', code: 'password-too-short' },
      { field: 'adminLanguage', code: 'missing' }
    ]
  });
  expect((await guest.get('/guest-tokens/access')).status).toBe(200);
});

test('a link ends when it is withdrawn, when its time is over, and when its person is deleted', async () => {
  const links = [await invite('ida'), await invite('noor'), await invite('pau')].map(({ body }) => body);
  const [ida, noor, pau] = links as [Made, Made, Made];
  const { docs } = (await cms.admin.get(`/guest-tokens?where[person][equals]=${ida.person.id}`)).body;
  await cms.admin.patch(`/guest-tokens/${docs[0].id}`, { withdrawn: true });
  await sql(`update guest_tokens set ends_at = now() where person_id = $1`, [noor.person.id]);
  await cms.admin.delete(`/users/${pau.person.id}`);
  for (const { link } of links as Made[]) {
    const guest = guestOf(link);
    expect((await guest.get('/guest-tokens/access')).status).toBe(404);
    const use = await guest.post('/guest-tokens/access', { name: 'x', password, adminLanguage: 'en' });
    expect(use.status).toBe(404);
  }
});

test('a new link replaces earlier ones, ends all sessions when it is used, and keeps the roles', async () => {
  const before = await cms.person('Yusuf', ['editor']);
  const { id } = (await before.get('/users/me')).body.user;
  const [first, second] = [await renew(id), await renew(id)];
  expect((await guestOf(first.link).get('/guest-tokens/access')).status).toBe(404);
  const guest = guestOf(second.link);
  expect((await guest.get('/guest-tokens/access')).body).toMatchObject({ isInvitation: false });
  expect((await before.get('/statements')).status).toBe(200);

  await guest.post('/guest-tokens/access', { name: 'Yusuf', password, adminLanguage: 'ar' });
  expect((await before.get('/statements')).status).toBe(401);
  expect((await login('yusuf', 'correct horse battery staple')).status).toBe(401);
  expect((await (await signIn('yusuf', password)).get('/users/me')).body.user.roles).toEqual(['editor']);
});

test('who was paused after wrong tries gets in by a link', async () => {
  const { person, link } = (await invite('elif')).body;
  const tries = [];
  for (let time = 0; time < 6; time += 1) tries.push((await login('elif', 'a wrong password')).status);
  expect(tries).toEqual([401, 401, 401, 401, 401, 429]);
  await guestOf(link).post('/guest-tokens/access', { name: 'Elif', password, adminLanguage: 'en' });
  expect((await (await signIn('elif', password)).get('/users/me')).body.user.id).toBe(person.id);
});

test('a lost second factor goes only where the admin said so', async () => {
  await cms.person('Ines', ['editor']);
  const [{ id }] = await sql(`select id from users where email = 'ines@open-water.example'`);
  const secondFactors = async () =>
    (await sql('select 1 from second_factors where user_id = $1', [id])).length;
  await sql(
    `insert into second_factors (user_id, secret, used_step, recovery_codes) values ($1, 'sealed', 0, '{}')`,
    [id]
  );
  const use = (link: string) =>
    guestOf(link).post('/guest-tokens/access', { name: 'Inés', password, adminLanguage: 'es' });
  await use((await renew(id)).link);
  expect(await secondFactors()).toBe(1);
  await use((await renew(id, true)).link);
  expect(await secondFactors()).toBe(0);
});

test('an admin is told in their language what is wrong with an invitation', async () => {
  const { status, body } = await cms.admin.post('/users/invite', {
    name: '',
    email: 'maya@open-water.example',
    roles: ['translator', 'king'],
    languages: []
  });
  expect(status).toBe(422);
  expect(body.problems.map(({ field }: { field: string }) => field)).toEqual(['name', 'languages']);
  const taken = await invite('maya');
  expect(taken.status).toBe(422);
  expect(taken.body.problems[0].message).toContain('already');
  const several = await cms.admin.post('/users/invite', {
    name: 'x',
    email: 'a@x.example, b@x.example',
    roles: ['editor']
  });
  expect(several.body.problems[0].field).toBe('email');
});

test('only an admin invites and makes links, and nobody makes people by the generic API', async () => {
  const person = { name: 'x', email: 'x@open-water.example', roles: ['admin'] };
  const me = (await kofi.get('/users/me')).body.user.id;
  for (const caller of [kofi, cms.site, cms.stranger]) {
    expect([401, 403]).toContain((await caller.post('/users/invite', person)).status);
    expect([401, 403]).toContain((await caller.post(`/users/${me}/access-link`)).status);
  }
  for (const caller of [cms.admin, kofi])
    expect((await caller.post('/users', { ...person, password })).status).toBe(403);
  expect((await cms.admin.post('/users/not-an-id/access-link')).status).toBe(404);
});

test('an access link opens nothing else, and no other link opens an account', async () => {
  const guest = guestOf((await invite('sofia')).body.link);
  for (const path of ['/guest-tokens/preview', '/guest-tokens/set-up'])
    expect((await guest.get(path)).status).toBe(404);
  expect((await guest.get('/users')).status).toBe(401);
  const setUp = callerOf(cms.url, { Authorization: `Guest ${cms.setUpToken}` });
  expect((await setUp.get('/guest-tokens/access')).status).toBe(404);
});

test('editors see the preview links, and neither see nor end those for access', async () => {
  const noah = await cms.person('Noah', ['editor']);
  const { person } = (await invite('zoe')).body;
  expect((await noah.get('/guest-tokens?where[purpose][equals]=access')).body.docs).toEqual([]);
  const [{ id }] = await sql('select id from guest_tokens where person_id = $1', [person.id]);
  expect((await noah.patch(`/guest-tokens/${id}`, { withdrawn: true })).status).toBeGreaterThanOrEqual(400);
});

test('an invitation is mailed in the language of who gets it, and no link is ever logged', async () => {
  await cms.admin.post('/globals/settings', {
    mail: { host: '127.0.0.1', port: mail.port, security: 'none', fromAddress: 'post@open-water.example' }
  });
  const { body } = await invite('marta', { roles: ['translator'], languages: ['es'] });
  expect(body).toMatchObject({ mailed: true });
  const received = await mail.mailTo('marta@open-water.example');
  expect(received.body).toContain(body.link);
  expect(received.body).toContain('Elija aquí una contraseña');
  expect(received.source).toMatch(/^From: "?Open Water"? <post@open-water\.example>/m);

  const renewed = await renew(body.person.id);
  await guestOf(renewed.link).post('/guest-tokens/access', { name: 'Marta', password, adminLanguage: 'es' });
  const log = await cms.log();
  expect(log).toContain('the CMS is ready');
  for (const link of [body.link, renewed.link]) expect(log).not.toContain(tokenOf(link));
});

test('where the mail server is away, the link is made all the same, and the admin reads why it was not mailed', async () => {
  const gone = await startMailServer();
  await gone.stop();
  await cms.admin.post('/globals/settings', { mail: { port: gone.port } });
  const { status, body } = await invite('ada');
  expect(status).toBe(200);
  expect(body).toMatchObject({ mailed: false });
  expect(body.sentence).toContain('refuses the connection');
  expect((await guestOf(body.link).get('/guest-tokens/access')).status).toBe(200);
});

type Made = { link: string; person: { id: string } };

function invite(name: string, { roles = ['editor'], languages = [] as string[] } = {}) {
  return cms.admin.post('/users/invite', { name, email: `${name}@open-water.example`, roles, languages });
}

async function renew(id: string, removesSecondFactor = false): Promise<Made> {
  return (await cms.admin.post(`/users/${id}/access-link`, { removesSecondFactor })).body;
}

function tokenOf(link: string): string {
  return link.split('/').at(-1)!;
}

function guestOf(link: string): Caller {
  return callerOf(cms.url, { Authorization: `Guest ${tokenOf(link)}` });
}

function login(name: string, withPassword: string) {
  return cms.stranger.post('/users/login', { email: `${name}@open-water.example`, password: withPassword });
}

async function signIn(name: string, withPassword: string): Promise<Caller> {
  const { status, body } = await login(name, withPassword);
  if (status !== 200) throw new Error(`${name} could not sign in: ${status}`);
  return callerOf(cms.url, { Authorization: `JWT ${body.token}` });
}

async function sql(text: string, values: unknown[] = []) {
  const client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  const { rows } = await client.query(text, values);
  await client.end();
  return rows;
}
