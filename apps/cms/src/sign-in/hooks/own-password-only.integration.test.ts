import { callerOf, type Caller } from '@broadside/tests/support/caller.ts';
import { formFillerOf } from '@broadside/tests/support/plain-forms.ts';
import { password, startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const another = 'a new horse battery staple';
let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

const idOf = async (caller: Caller): Promise<string> => (await caller.get('/users/me')).body.user.id;
const emailOf = (name: string) => `${name.toLowerCase()}@open-water.example`;
const mayEnter = async (email: string, typed: string) =>
  (await callerOf(cms.url).post('/users/login', { email, password: typed })).status === 200;

describe('another’s password', () => {
  test('is set by nobody: not by an admin, one at a time or all at once, over REST or GraphQL', async () => {
    const id = await idOf(await cms.person('Kofi', ['moderator']));
    const adminId = await idOf(cms.admin);
    for (const more of [{}, { currentPassword: password }]) {
      const one = await cms.admin.patch(`/users/${id}`, { password: another, ...more });
      expect(one.status).toBe(403);
      expect(one.body.errors[0].message).toContain('Make a link for access');
      expect(
        (await cms.admin.patch('/users?where[id][exists]=true', { password: another, ...more })).status
      ).toBe(403);
    }
    const form = new FormData();
    form.set('_payload', JSON.stringify({ password: another }));
    expect((await cms.admin.fetch(`/users/${id}`, { method: 'PATCH', body: form })).status).toBe(403);
    for (const whose of [id, adminId]) {
      await cms.admin.post('/graphql', {
        query: `mutation { updateUser(id: "${whose}", data: { password: "${another}" }) { id } }`
      });
    }
    expect(await mayEnter(emailOf('Kofi'), password)).toBe(true);
    expect(await mayEnter('maya@open-water.example', password)).toBe(true);
  });

  test('is not offered on anybody’s form', async () => {
    // Payload's form shows "Change password" unless it finds the field, and no leave to change it.
    const { body } = await cms.admin.get('/access');
    expect(body.collections.users.fields.password).toEqual({ read: true });
  });
});

describe('one’s own password and e-mail address', () => {
  test('change only with the present password', async () => {
    const layla = await cms.person('Layla', ['editor']);
    const id = await idOf(layla);
    for (const change of [{ password: another }, { email: 'thief@open-water.example' }]) {
      for (const currentPassword of [undefined, '', 'wrong', 5]) {
        const { status, body } = await layla.patch(`/users/${id}`, { ...change, currentPassword });
        expect(status).toBe(400);
        expect(body.errors[0].data.errors[0].path).toBe('currentPassword');
      }
    }
  });

  test('change with it, and the old ones are worth nothing', async () => {
    const tomas = await cms.person('Tomas', ['editor']);
    const id = await idOf(tomas);
    const email = 'tomas.new@open-water.example';
    const { status } = await tomas.patch(`/users/${id}`, {
      password: another,
      email,
      currentPassword: password
    });
    expect(status).toBe(200);
    expect(await mayEnter(email, another)).toBe(true);
    expect(await mayEnter(email, password)).toBe(false);
    expect(await mayEnter(emailOf('Tomas'), another)).toBe(false);
  });

  test('are tried five times, then there is a pause', async () => {
    const dunja = await cms.person('Dunja', ['editor']);
    const id = await idOf(dunja);
    const tried = [];
    for (let round = 0; round < 6; round++)
      tried.push(
        (await dunja.patch(`/users/${id}`, { password: another, currentPassword: `no ${round}` })).status
      );
    expect(tried).toEqual([400, 400, 400, 400, 400, 429]);
  });

  test('a short password is refused by name, and saving the form as it is asks for nothing', async () => {
    const emre = await cms.person('Emre', ['editor']);
    const id = await idOf(emre);
    const { status, body } = await emre.patch(`/users/${id}`, {
      password: 'short',
      currentPassword: password
    });
    expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'password']);
    expect(
      (await emre.patch(`/users/${id}`, { name: 'Emre K.', email: 'Emre@Open-Water.example' })).status
    ).toBe(200);
  });

  test('an admin does not get around it by changing several people at once', async () => {
    const id = await idOf(cms.admin);
    await cms.admin.patch(`/users?where[id][equals]=${id}`, { email: 'thief@open-water.example' });
    expect(await mayEnter('maya@open-water.example', password)).toBe(true);
  });

  test('change on the page about signing in, without a script', async () => {
    await cms.person('Berta', ['editor']);
    const here = formFillerOf(cms.url);
    await here.send('/sign-in', { email: emailOf('Berta'), password });
    const change = { email: emailOf('Berta'), newPassword: another };
    const refused = await here.send('/sign-in/account/credentials', { ...change, password: 'wrong' });
    expect([refused.status, refused.text.includes('That is not your password.')]).toEqual([400, true]);
    const changed = await here.send('/sign-in/account/credentials', { ...change, password });
    expect([changed.status, changed.text.includes('It is changed.')]).toEqual([200, true]);
    expect(await mayEnter(emailOf('Berta'), another)).toBe(true);
    expect((await here.open('/sign-in/account')).status).toBe(200);
  });
});

describe('a link to a new password that is under way', () => {
  const linkFor = async (name: string) => {
    const person = await cms.person(name, ['editor']);
    const id = await idOf(person);
    const { body } = await cms.admin.post(`/users/${id}/access-link`, {});
    const guest = callerOf(cms.url, { Authorization: `Guest ${body.link.split('/').at(-1)}` });
    expect((await guest.get('/guest-tokens/access')).status).toBe(200);
    return { person, id, guest };
  };

  test('is worth nothing once the e-mail address is another', async () => {
    const { id, guest } = await linkFor('Yara');
    expect((await cms.admin.patch(`/users/${id}`, { name: 'Yara M.' })).status).toBe(200);
    expect((await guest.get('/guest-tokens/access')).status).toBe(200);
    expect((await cms.admin.patch(`/users/${id}`, { email: 'yara.new@open-water.example' })).status).toBe(
      200
    );
    expect((await guest.get('/guest-tokens/access')).status).toBe(404);
  });

  test('nor once the password is', async () => {
    const { person, id, guest } = await linkFor('Zoya');
    const changed = { password: another, currentPassword: password };
    expect((await person.patch(`/users/${id}`, changed)).status).toBe(200);
    expect((await guest.get('/guest-tokens/access')).status).toBe(404);
  });
});
