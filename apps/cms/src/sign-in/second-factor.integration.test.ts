import { callerOf } from '@broadside/tests/support/caller.ts';
import { oneTimeCode } from '@broadside/tests/support/one-time-code.ts';
import { formFillerOf, type FormFiller } from '@broadside/tests/support/plain-forms.ts';
import { offerOn, recoveryCodesOn, turnOnSecondFactor } from '@broadside/tests/support/second-factor.ts';
import { columnsWith } from '@broadside/tests/support/search-database.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

const password = 'correct horse battery staple';
let cms: TestCms;
beforeAll(async () => {
  cms = await startCms({ TRUSTED_PROXY: '1' });
}, 120_000);
afterAll(() => cms?.stop());

const emailOf = (name: string) => `${name.toLowerCase()}@open-water.example`;
let place = 0;
/** A browser of its own, at a place of its own. */
const browser = () => formFillerOf(cms.url, { 'X-Forwarded-For': `10.0.${++place}.1` });
const login = (name: string, more: object = {}) =>
  callerOf(cms.url, { 'X-Forwarded-For': `10.0.${++place}.1` }).post('/users/login', {
    email: emailOf(name),
    password,
    ...more
  });

/** A person with these roles, signed in by the form. */
async function newcomer(name: string, roles = ['editor']): Promise<FormFiller> {
  await cms.person(name, roles);
  const person = browser();
  await person.send('/sign-in', { email: emailOf(name), password });
  return person;
}

const requireFor = (...roles: string[]) => cms.admin.post('/globals/settings', { secondFactorFor: roles });

test('with one-time codes on, the password alone opens nothing, and each code works once', async () => {
  const person = await newcomer('Tomas');
  const { key, recoveryCodes } = await turnOnSecondFactor(person, password);
  expect(recoveryCodes).toHaveLength(10);

  const half = await login('Tomas');
  expect(half.status).toBe(401);
  expect(half.body.errors[0].data).toEqual({ needs: 'code' });
  expect(half.body).not.toHaveProperty('token');
  expect((await login('Tomas', { code: '000000' })).status).toBe(401);

  const code = oneTimeCode(key);
  expect((await login('Tomas', { code })).status).toBe(200);
  expect((await login('Tomas', { code })).status).toBe(401);
  // Older than the one used: somebody may have looked on.
  expect((await login('Tomas', { code: oneTimeCode(key, -1) })).status).toBe(401);
  expect((await login('Tomas', { code: oneTimeCode(key, 3) })).status).toBe(401);
});

test('of many who show the same code at once, one gets in', async () => {
  const { key, recoveryCodes } = await turnOnSecondFactor(await newcomer('Layla'), password);
  const atOnce = async (code: string) => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => login('Layla', { code })));
    return answers.filter(({ status }) => status === 200).length;
  };
  expect(await atOnce(oneTimeCode(key))).toBe(1);
  expect(await atOnce(recoveryCodes[0]!)).toBe(1);
});

test('a recovery code lets in once, however it is typed, and new ones replace the old', async () => {
  const person = await newcomer('Kofi');
  const { recoveryCodes } = await turnOnSecondFactor(person, password);
  const [first, second] = recoveryCodes as [string, string];
  expect((await login('Kofi', { code: first.toUpperCase().replaceAll('-', ' ') })).status).toBe(200);
  expect((await login('Kofi', { code: first })).status).toBe(401);
  expect((await person.open('/sign-in/account')).text).toContain('Recovery codes left: 9.');

  const renewed = recoveryCodesOn(await person.send('/sign-in/account/recovery-codes', { password }));
  expect(renewed).toHaveLength(10);
  expect((await login('Kofi', { code: second })).status).toBe(401);
  expect((await login('Kofi', { code: renewed[9]! })).status).toBe(200);
});

test('codes can be guessed five times, then there is a pause', async () => {
  const person = await newcomer('Oksana');
  const { key } = await turnOnSecondFactor(person, password);
  const guesser = browser();
  await guesser.send('/sign-in', { email: emailOf('Oksana'), password });
  const statuses: number[] = [];
  for (let tried = 0; tried < 6; tried++)
    statuses.push((await guesser.send('/sign-in/code', { code: '000000' })).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  expect((await guesser.send('/sign-in/code', { code: oneTimeCode(key) })).status).toBe(429);
  expect((await login('Oksana', { code: oneTimeCode(key) })).status).toBe(200);
});

test('by the form: password, then code, then where one wanted to go', async () => {
  const { key } = await turnOnSecondFactor(await newcomer('Maya2'), password);
  const person = browser();
  const redirect = '/admin/collections/statements';
  const first = await person.send('/sign-in', { email: emailOf('Maya2'), password, redirect });
  expect([first.status, first.location]).toEqual([303, '/sign-in/code']);
  expect(person.cookie('payload-token')).toBeUndefined();
  expect((await person.open('/admin/account')).location).toBe('/sign-in?redirect=%2Fadmin%2Faccount');

  const asked = await person.open('/sign-in/code');
  expect(asked.text).toContain('autocomplete="one-time-code"');
  const digits = oneTimeCode(key).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!);
  const second = await person.send('/sign-in/code', { code: `${digits.slice(0, 3)} ${digits.slice(3)}` });
  expect([second.status, second.location]).toEqual([303, redirect]);
  expect(person.cookie('payload-token')).toBeDefined();
  expect(person.cookie('broadside-sign-in')).toBeUndefined();
});

test('the second step ends with the password it began with, and is nobody’s without the first', async () => {
  const stranger = browser();
  expect((await stranger.open('/sign-in/code')).location).toBe('/sign-in?late');
  expect((await stranger.send('/sign-in/code', { code: '123456' })).location).toBe('/sign-in?late');
  expect((await stranger.open('/sign-in/set-up')).location).toBe('/sign-in?late');

  const person = await newcomer('Ines');
  const { key } = await turnOnSecondFactor(person, password);
  const thief = browser();
  await thief.send('/sign-in', { email: emailOf('Ines'), password });
  const token = person.cookie('payload-token')!;
  const { body } = await callerOf(cms.url, { Authorization: `JWT ${token}` }).get('/users/me');
  await callerOf(cms.url, { Authorization: `JWT ${token}` }).patch(`/users/${body.user.id}`, {
    password: 'another horse battery staple',
    currentPassword: password
  });
  expect((await thief.send('/sign-in/code', { code: oneTimeCode(key) })).location).toBe('/sign-in?late');
});

test('turning codes on and off asks for the password, and the right code', async () => {
  const person = await newcomer('Aurelio');
  const refused = await person.send('/sign-in/account/set-up', { password: 'wrong' });
  expect(refused.status).toBe(401);
  expect(refused.text).toContain('That is not your password.');

  const { key, offered } = offerOn(await person.send('/sign-in/account/set-up', { password }));
  const wrong = await person.send('/sign-in/account/confirm', { offered, code: '000000' });
  expect(wrong.status).toBe(401);
  // The same key again: what was scanned stays right.
  expect(offerOn(wrong)).toEqual({ key, offered });
  expect((await login('Aurelio')).status).toBe(200);

  // Offered to one person, it is worth nothing to another.
  const other = await newcomer('Berta');
  const stolen = await other.send('/sign-in/account/confirm', { offered, code: oneTimeCode(key) });
  expect(stolen.location).toBe('/sign-in/account');

  await person.send('/sign-in/account/confirm', { offered, code: oneTimeCode(key) });
  expect((await login('Aurelio')).status).toBe(401);
  expect((await person.send('/sign-in/account/turn-off', { password: 'wrong' })).status).toBe(401);
  expect((await login('Aurelio')).status).toBe(401);
  expect((await person.send('/sign-in/account/turn-off', { password })).status).toBe(200);
  expect((await login('Aurelio')).status).toBe(200);
});

test('codes stay on where the audit log cannot say that they were turned off', async () => {
  const person = await newcomer('Carla');
  await turnOnSecondFactor(person, password);
  const client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  await client.query(`
    create function be_full() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
    create trigger be_full before insert on audit_log
      for each row when (new.action = 'second-factor-removed') execute function be_full()`);
  expect((await person.send('/sign-in/account/turn-off', { password })).status).toBe(500);
  await client.query('drop trigger be_full on audit_log');
  await client.end();
  expect((await login('Carla')).status).toBe(401);
  expect((await person.send('/sign-in/account/turn-off', { password })).status).toBe(200);
  expect((await login('Carla')).status).toBe(200);
});

test('a role that needs codes is led to set them up before anything else, and cannot turn them off', async () => {
  const before = await newcomer('Dunja', ['moderator']);
  await requireFor('moderator');
  // The session from before is over: it was half of what is asked for now.
  expect((await before.open('/sign-in/account')).location).toBe('/sign-in');
  const byApi = await login('Dunja');
  expect(byApi.status).toBe(403);
  expect(byApi.body.errors[0]).toMatchObject({
    message: expect.stringContaining('set them up first'),
    data: { needs: 'set-up' }
  });
  expect(byApi.body).not.toHaveProperty('token');

  const person = browser();
  const redirect = '/admin/account';
  const led = await person.send('/sign-in', { email: emailOf('Dunja'), password, redirect });
  expect(led.location).toBe('/sign-in/set-up');
  expect(person.cookie('payload-token')).toBeUndefined();
  const { key, offered } = offerOn(await person.open('/sign-in/set-up'));
  expect((await person.send('/sign-in/set-up', { offered, code: '000000' })).status).toBe(401);
  const done = await person.send('/sign-in/set-up', { offered, code: oneTimeCode(key, -1) });
  expect(recoveryCodesOn(done)).toHaveLength(10);
  expect(done.text).toContain(`href="${redirect}"`);

  expect((await person.open('/sign-in/account')).status).toBe(200);
  expect((await person.send('/sign-in/account/turn-off', { password })).status).toBe(403);
  // Who has the password only can't set up a second app in place of the first.
  const thief = browser();
  await thief.send('/sign-in', { email: emailOf('Dunja'), password });
  expect((await thief.open('/sign-in/set-up')).location).toBe('/sign-in/code');
  expect((await thief.send('/sign-in/set-up', { offered, code: oneTimeCode(key) })).location).toBe(
    '/sign-in/code'
  );
  await requireFor();
});

test('a new role that needs codes ends the sessions of who has none', async () => {
  await requireFor('translator');
  const person = await newcomer('Emre');
  const { id } = (
    await callerOf(cms.url, { Authorization: `JWT ${person.cookie('payload-token')}` }).get('/users/me')
  ).body.user;
  expect((await cms.admin.patch(`/users/${id}`, { roles: ['editor', 'translator'] })).status).toBe(200);
  expect((await person.open('/sign-in/account')).location).toBe('/sign-in');
  await requireFor();
});

test('nobody requires of their own role what they have not set up', async () => {
  const refused = await requireFor('admin');
  expect(refused.status).toBe(400);
  expect(refused.body.errors[0].data.errors[0].message).toContain('your own account first');
  expect((await cms.admin.get('/users/me')).body.user).not.toBeNull();
});

test('neither key nor codes can be read: not in an answer, and not in the database', async () => {
  const { key, recoveryCodes } = await turnOnSecondFactor(await newcomer('Farid'), password);
  const answers = [
    await cms.admin.get('/users?depth=2&limit=100'),
    await cms.admin.get('/users/me'),
    await cms.admin.get('/globals/settings?depth=2'),
    await cms.admin.post('/graphql', { query: '{ Users { docs { id name email } } }' })
  ];
  for (const { status, body } of answers) {
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toMatch(/secret"|recovery|usedStep|totp/i);
  }
  const needles = [
    key.replaceAll(' ', ''),
    ...recoveryCodes,
    ...recoveryCodes.map((code) => code.replaceAll('-', ''))
  ];
  for (const needle of needles) expect(await columnsWith(cms.databaseUrl, needle)).toEqual([]);
  expect(await cms.log()).not.toContain(needles[0]);
});
