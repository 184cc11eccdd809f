import type { Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaigningIn } from './testing/campaigning.ts';

let cms: TestCms;
let aims: ReturnType<typeof campaigningIn>;
let editor: Caller;
let tomas: Caller;
let kofi: Caller;

beforeAll(async () => {
  cms = await startCms();
  aims = campaigningIn(cms);
  editor = await cms.person('Edda', ['editor']);
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  kofi = await cms.person('Kofi', ['moderator']);
}, 120_000);
afterAll(() => cms?.stop());

describe('two people on the screen', () => {
  test('never write over each other: the second reads the newer sentence', async () => {
    const id = await aims.add('No sale.');
    const save = (sentence: string, by: Caller) =>
      by.post(`/aims/${id}/sentence`, { sentence, was: 'No sale.' });
    const answers = await Promise.all([save('No sale!', cms.admin), save('No sale, ever.', editor)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);

    const refused = answers.find(({ status }) => status === 409)!;
    const kept = answers[0] === refused ? 'No sale, ever.' : 'No sale!';
    expect(refused.body.screen.aims[0].sentence).toBe(kept);
    expect((await aims.aim(id)).sentence).toBe(kept);
  });

  test('who write the same are both told that it is saved', async () => {
    const id = await aims.add('No leese.');
    const save = (by: Caller) => by.post(`/aims/${id}/sentence`, { sentence: 'No lease.', was: 'No leese.' });
    const answers = await Promise.all([save(cms.admin), save(editor)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('do not undo each other’s order, nor throw away what they have not read', async () => {
    const [one, two, three] = [await aims.add('One.'), await aims.add('Two.'), await aims.add('Three.')];
    const was = (await aims.screen()).aims.map(({ id }) => id);
    const rest = was.slice(0, -3);
    const first = await cms.admin.post('/aims/order', { ids: [...rest, two, one, three], was });
    const second = await editor.post('/aims/order', { ids: [...rest, three, one, two], was });
    expect([first.status, second.status]).toEqual([200, 409]);

    await aims.write(one, 'One, and more.');
    expect((await editor.post(`/aims/${one}/remove`, { was: 'One.' })).status).toBe(409);
    expect((await editor.post(`/aims/${one}/remove`, { was: 'One, and more.' })).status).toBe(200);
    const { body } = await cms.admin.get(`/aims/${one}?trash=true&draft=true`);
    expect(body).toMatchObject({ title: 'One, and more.', deletedAt: expect.any(String) });
  });
});

describe('what is typed', () => {
  test('is one sentence of up to 500 letters, and a refusal says so in the person’s language', async () => {
    const long = await cms.admin.post('/aims/add', { sentence: 'o'.repeat(501) });
    const none = await cms.admin.post('/aims/add', { sentence: ' \n ' });
    expect([long.status, none.status]).toEqual([400, 400]);
    const answer = await cms.admin.fetch('/aims/add', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'ar' },
      body: '{}'
    });
    expect((await answer.json()).errors[0].message).toMatch(/[\u0600-\u06ff]/);
  });

  test('is refused politely where it makes no sense', async () => {
    const nonsense = [
      await cms.admin.post('/aims/no-such-id/sentence', { sentence: 'x', was: 'y' }),
      await cms.admin.post('/aims/no-such-id/retire', {}),
      await cms.admin.post('/aims/order', { ids: 7, was: null }),
      await cms.admin.post('/aims/adopt', { changes: [{ id: 1 }, null] }),
      await cms.site.get('/aims/list?language=not-a-language-tag-at-all'),
      await cms.site.get('/aims/read?language=en')
    ];
    expect(nonsense.map(({ status }) => status)).toEqual([400, 400, 409, 409, 400, 400]);
  });
});

describe('the screen', () => {
  test('is changed by editors and admins alone', async () => {
    const id = await aims.add('Mine.');
    const calls = [
      'add',
      'order',
      'adopt',
      `${id}/sentence`,
      `${id}/remove`,
      `${id}/retire`,
      `${id}/retire/undo`
    ];
    const sent = { sentence: 'Ours.', was: 'Mine.', ids: [id], changes: [] };
    for (const call of calls) {
      for (const [caller, status] of [
        [tomas, 403],
        [kofi, 403],
        [cms.site, 403],
        [cms.stranger, 401]
      ] as const) {
        expect((await caller.post(`/aims/${call}`, sent)).status).toBe(status);
      }
    }
    expect(await aims.aim(id)).toMatchObject({ sentence: 'Mine.', state: 'new' });
    expect((await editor.post(`/aims/${id}/sentence`, sent)).status).toBe(200);
  });

  test('shows a translator what is adopted, as it is public, and a moderator nothing', async () => {
    await aims.adopt('2014-06-02', 'Dockers’ Hall');
    const adopted = (await aims.screen()).aims[0]!;
    await aims.write(adopted.id, 'Not yet decided.');
    await aims.add('Still a draft.');

    const seen = await aims.screen(tomas);
    expect(seen.mayChange).toBe(false);
    expect(seen.aims.map(({ sentence }) => sentence)).not.toContain('Still a draft.');
    expect(seen.aims[0]).toMatchObject({
      sentence: adopted.sentence,
      state: 'adopted',
      missing: ['es']
    });
    for (const caller of [kofi, cms.site]) expect((await caller.get('/aims/screen')).status).toBe(403);
    expect((await cms.stranger.get('/aims/screen')).status).toBe(401);
  });
});
