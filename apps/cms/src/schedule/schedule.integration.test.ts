import type { Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let cms: TestCms;
let client: Client;
let oksana: Caller;
let tomas: Caller;
let kofi: Caller;
let writing: ReturnType<typeof writingIn>;

beforeAll(async () => {
  cms = await startCms();
  client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  oksana = await cms.person('Oksana', ['editor']);
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  kofi = await cms.person('Kofi', ['moderator']);
  writing = writingIn(cms);
}, 120_000);
afterAll(async () => {
  await client?.end();
  await cms?.stop();
});

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const draft = async (data: Record<string, unknown>) => (await writing.draft(data)).body.doc.id as string;
const schedule = (id: string, action: string, by = cms.admin, at = inAnHour()) =>
  by.post(`/statements/${id}/schedule`, { action, at });
const statusOf = async (id: string) => (await cms.admin.get(`/statements/${id}`)).body._status;
const rowOf = async (id: string) => (await cms.admin.get(`/schedules/${id}`)).body;
/** Makes a change due, as if its hour had come, and has the jobs look. */
async function makeDue(schedule: string): Promise<void> {
  await client.query(`update schedules set at = now() - interval '1 second' where id = $1`, [schedule]);
}
/** Has the jobs look now: scheduling anything wakes them. */
const look = async () => {
  await schedule(await draft({ title: 'An occasion to look' }), 'publish');
};
const becomes = (id: string, state: string) =>
  expect.poll(async () => (await rowOf(id)).state, { timeout: 20_000, interval: 100 }).toBe(state);

describe('a scheduled publication', () => {
  test('publishes the newest draft by itself, once, in the name of who scheduled it', async () => {
    const id = await draft({ title: 'At noon' });
    const { status, body } = await schedule(id, 'publish', oksana);
    expect(status).toBe(200);
    expect(body.scheduled).toMatchObject([
      { action: 'publish', state: 'waiting', by: 'Oksana', problem: null }
    ]);
    await writing.change(id, { title: 'At noon, mended' }, cms.admin, '?draft=true');
    await makeDue(body.scheduled[0].id);
    await look();
    await becomes(body.scheduled[0].id, 'done');
    const published = (await cms.admin.get(`/statements/${id}`)).body;
    expect(published).toMatchObject({ _status: 'published', title: 'At noon, mended' });
    const { docs } = (await cms.admin.get(`/audit-log?where[document][equals]=${id}&sort=at`)).body;
    expect(docs.map(({ action, actor }: Record<string, string>) => [action, actor])).toEqual([
      ['scheduled', 'Oksana'],
      ['published-by-schedule', 'Oksana']
    ]);
  });

  test('is made at once when its minute has come already', async () => {
    const id = await draft({ title: 'Right away' });
    await schedule(id, 'publish', cms.admin, new Date().toISOString());
    await expect.poll(() => statusOf(id), { timeout: 5000, interval: 50 }).toBe('published');
  });

  test('is refused now for what would stop it then', async () => {
    await writing.write({ title: 'Taken' });
    const empty = await draft({ title: '' });
    const answer = await schedule(empty, 'publish');
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('title');
    expect((await schedule(await draft({ title: 'When' }), 'publish', cms.admin, 'tomorrow')).status).toBe(
      400
    );
    expect((await schedule(await draft({ title: 'What' }), 'destroy')).status).toBe(400);
    const waiting = (await cms.admin.get(`/schedules?where[document.value][equals]=${empty}`)).body;
    expect(waiting.totalDocs).toBe(0);
    expect(await statusOf(empty)).toBe('draft');
  });

  test('moves when another time is chosen, and can be withdrawn', async () => {
    const id = await draft({ title: 'Moved' });
    const first = (await schedule(id, 'publish')).body.scheduled[0].id;
    const second = (await schedule(id, 'publish')).body.scheduled;
    expect(second).toHaveLength(1);
    expect((await rowOf(first)).state).toBe('withdrawn');
    const answer = await oksana.post(`/schedules/${second[0].id}/withdraw`);
    expect(answer.body.scheduled).toEqual([]);
    expect((await oksana.post(`/schedules/${second[0].id}/withdraw`)).status).toBe(409);
    await makeDue(second[0].id);
    const other = (await schedule(await draft({ title: 'Marker' }), 'publish')).body.scheduled[0].id;
    await makeDue(other);
    await look();
    await becomes(other, 'done');
    expect(await statusOf(id)).toBe('draft');
  });
});

test('what is scheduled to be taken back is taken back, and needs something to take', async () => {
  const id = await draft({ title: 'For a while' });
  expect((await schedule(id, 'unpublish')).status).toBe(400);
  await schedule(id, 'publish');
  const later = new Date(Date.now() + 7_200_000).toISOString();
  const { scheduled } = (await schedule(id, 'unpublish', cms.admin, later)).body;
  expect(scheduled.map(({ action }: { action: string }) => action)).toEqual(['publish', 'unpublish']);
  // Both overdue, the later one first in the table's order of ids: still one after the other.
  await client.query(
    `update schedules set at = now() - case action when 'publish' then interval '2 hours' else interval '1 hour' end
      where id = any($1)`,
    [scheduled.map((each: { id: string }) => each.id)]
  );
  await look();
  await becomes(scheduled[1].id, 'done');
  expect((await rowOf(scheduled[0].id)).state).toBe('done');
  expect(await statusOf(id)).toBe('draft');
  const { docs } = (await cms.admin.get(`/audit-log?where[document][equals]=${id}&sort=at`)).body;
  expect(docs.map(({ action }: { action: string }) => action)).toEqual([
    'scheduled',
    'scheduled',
    'published-by-schedule',
    'unpublished-by-schedule'
  ]);
});

describe('what can no longer be done', () => {
  test('is marked with its reason and keeps nothing else from happening', async () => {
    const ids = await Promise.all(
      ['Emptied', 'Trashed', 'Deleted', 'Left', 'Demoted', 'Fine'].map((title) => draft({ title }))
    );
    const [emptied, trashed, deleted, left, demoted, fine] = ids as [
      string,
      string,
      string,
      string,
      string,
      string
    ];
    const mara = await cms.person('Mara', ['editor']);
    const nils = await cms.person('Nils', ['editor']);
    const rows: Record<string, string> = {};
    for (const [name, id, by] of [
      ['emptied', emptied, oksana],
      ['trashed', trashed, oksana],
      ['deleted', deleted, oksana],
      ['left', left, mara],
      ['demoted', demoted, nils],
      ['fine', fine, oksana]
    ] as const)
      rows[name] = (await schedule(id, 'publish', by)).body.scheduled[0].id;

    await writing.change(emptied, { title: '' }, cms.admin, '?draft=true');
    await writing.trash(trashed);
    await writing.trash(deleted);
    await cms.admin.delete(`/statements/${deleted}?trash=true`);
    const { docs } = (await cms.admin.get('/users?limit=100')).body;
    const idOf = (name: string) => docs.find((each: { name: string }) => each.name === name).id;
    expect((await cms.admin.delete(`/users/${idOf('Mara')}`)).status).toBe(200);
    expect((await cms.admin.patch(`/users/${idOf('Nils')}`, { roles: ['moderator'] })).status).toBe(200);
    await client.query(`update schedules set at = now() - interval '1 minute' where id = any($1)`, [
      Object.values(rows)
    ]);

    await look();
    await becomes(rows.fine!, 'done');
    const reasons: Record<string, string> = {};
    for (const name of ['emptied', 'trashed', 'deleted', 'left', 'demoted']) {
      await becomes(rows[name]!, 'failed');
      reasons[name] = (await rowOf(rows[name]!)).problem;
    }
    expect(reasons).toMatchObject({
      trashed: 'document-trashed',
      deleted: 'document-gone',
      left: 'person-gone',
      demoted: 'not-allowed'
    });
    expect(reasons.emptied).toMatch(/title/i);
    expect(await statusOf(demoted)).toBe('draft');
    const { scheduled } = (await cms.admin.get(`/statements/${left}/schedule`)).body;
    expect(scheduled).toMatchObject([
      { state: 'failed', by: null, problem: expect.stringContaining('no longer') }
    ]);
  });
});

test('the database’s own trouble is waited out, and holds nothing else up', async () => {
  const [stubborn, other] = [await draft({ title: 'Stubborn' }), await draft({ title: 'Easy' })];
  await client.query(`
    create function be_stubborn() returns trigger language plpgsql as $$
    begin
      if new.title = 'Stubborn' and new._status = 'published' and old._status = 'draft'
        and exists (select 1 from stubbornness)
      then raise exception 'try again' using errcode = '40001'; end if;
      return new;
    end $$;
    create table stubbornness ();
    create trigger be_stubborn before update on statements for each row execute function be_stubborn()`);
  const second = (await schedule(other, 'publish')).body.scheduled[0].id;
  // It could be published when it was scheduled; the trouble comes later.
  const waiting = (await schedule(stubborn, 'publish')).body.scheduled[0].id;
  await client.query('insert into stubbornness default values');
  await client.query(`update schedules set at = now() - interval '1 minute' where id = any($1)`, [
    [waiting, second]
  ]);
  await look();
  await becomes(second, 'done');
  expect(await rowOf(waiting)).toMatchObject({ state: 'waiting', problem: null });
  await client.query('drop trigger be_stubborn on statements');
  await look();
  await becomes(waiting, 'done');
  expect(await statusOf(stubborn)).toBe('published');
});

describe('who may publish may schedule', () => {
  test('and nobody else', async () => {
    const id = await draft({ title: 'Not yours' });
    for (const caller of [kofi, tomas, cms.site])
      expect((await schedule(id, 'publish', caller)).status).toBe(403);
    expect((await schedule(id, 'publish', cms.stranger)).status).toBe(401);
    const { scheduled } = (await schedule(id, 'publish')).body;
    for (const caller of [kofi, tomas])
      expect([403, 404]).toContain((await caller.post(`/schedules/${scheduled[0].id}/withdraw`)).status);
    expect((await rowOf(scheduled[0].id)).state).toBe('waiting');
  });

  test('a translator their own translations', async () => {
    const original = (await writing.write({ title: 'For translation' })).body.doc.id;
    const own = (await writing.draft({ title: 'Traducido', language: 'es', translationOf: original }, tomas))
      .body.doc.id;
    const { status, body } = await schedule(own, 'publish', tomas);
    expect(status).toBe(200);
    await makeDue(body.scheduled[0].id);
    await look();
    await becomes(body.scheduled[0].id, 'done');
    expect(await statusOf(own)).toBe('published');
  });

  test('rows cannot be made or changed by other ways', async () => {
    const id = await draft({ title: 'By the back door' });
    const { scheduled } = (await schedule(id, 'publish')).body;
    expect((await cms.admin.post('/schedules', { action: 'publish' })).status).toBe(403);
    expect((await cms.admin.patch(`/schedules/${scheduled[0].id}`, { state: 'done' })).status).toBe(403);
    expect((await cms.admin.delete(`/schedules/${scheduled[0].id}`)).status).toBe(403);
  });
});
