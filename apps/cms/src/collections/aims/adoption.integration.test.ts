import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaigningIn } from './testing/campaigning.ts';
import { bodyOf } from './testing/body-of.ts';

let cms: TestCms;
let aims: ReturnType<typeof campaigningIn>;
const hall = 'Dockers’ Hall';

beforeAll(async () => {
  cms = await startCms();
  aims = campaigningIn(cms);
}, 120_000);
afterAll(() => cms?.stop());

/** One campaign's way from its founding on: each test goes on where the one before ended. */
describe('the aims of a campaign', () => {
  const ids: string[] = [];

  test('are drafts that can be put in any order, and nothing is public, until they are adopted', async () => {
    for (const sentence of ['No lease.', 'No sale.', '  Open\n the books. '])
      ids.push(await aims.add(sentence));
    const [lease, sale, books] = ids as [string, string, string];
    expect((await aims.aim(books)).sentence).toBe('Open the books.');

    const order = { ids: [sale, lease, books], was: [lease, sale, books] };
    const answer = await cms.admin.post('/aims/order', order);
    expect(answer.status).toBe(200);
    expect((answer.body.screen as { aims: { id: string }[] }).aims.map(({ id }) => id)).toEqual(order.ids);
    expect(await aims.list()).toEqual([]);
  });

  test('are not published by the ordinary button', async () => {
    const answer = await aims.change(ids[0]!, { _status: 'published' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toContain('Aims screen');
    const made = await cms.admin.post('/aims', { title: 'Sneaked in', language: 'en', _status: 'published' });
    expect(made.status).toBe(400);
    expect(await aims.list()).toEqual([]);
  });

  test('are adopted together, and numbered in their order', async () => {
    expect((await aims.adopt('2014-06-02', hall)).status).toBe(200);
    const list = await aims.list();
    expect(list.map(({ number, sentence }) => `${number} ${sentence}`)).toEqual([
      '1 No sale.',
      '2 No lease.',
      '3 Open the books.'
    ]);
    expect(list.map(({ adopted }) => adopted)).toEqual(Array(3).fill({ date: '2014-06-02', place: hall }));
  });

  test('keep their numbers from then on: only new ones move, and take the next', async () => {
    const first = await aims.add('Fair tariffs.');
    const second = await aims.add('Clean rivers.');
    const numbered = await cms.admin.post('/aims/order', { ids: [ids[0], ids[1]], was: [ids[1], ids[0]] });
    expect(numbered.status).toBe(400);
    expect(numbered.body.errors[0].message).toContain('keep their numbers');

    const free = await cms.admin.post('/aims/order', { ids: [second, first], was: [first, second] });
    expect(free.status).toBe(200);
    await aims.adopt('2015-01-10', 'online');
    expect((await aims.list()).slice(3).map(({ number, sentence }) => `${number} ${sentence}`)).toEqual([
      '4 Clean rivers.',
      '5 Fair tariffs.'
    ]);
  });

  test('are amended by a meeting, and the old wording stays readable with its days', async () => {
    await aims.write(ids[1]!, 'No sale, whole or in parts.');
    expect((await aims.read('no-sale')).body.document.sentence).toBe('No sale.');
    await aims.adopt('2016-03-04', 'Fish Market');
    await aims.write(ids[1]!, 'No sale, no shares.');
    await aims.adopt('2018-05-06', hall);

    const { document } = (await aims.read('no-sale')).body;
    expect(document.sentence).toBe('No sale, no shares.');
    expect(document.amended).toEqual({ date: '2018-05-06', place: hall });
    expect(document.adopted).toEqual({ date: '2014-06-02', place: hall });
    expect(document.wordings).toEqual([
      { text: 'No sale, whole or in parts.', from: '2016-03-04', until: '2018-05-06', place: 'Fish Market' },
      { text: 'No sale.', from: '2014-06-02', until: '2016-03-04', place: hall }
    ]);
  });

  test('are mended where a letter was wrong, without day or place, and leave no trace of it', async () => {
    await aims.write(ids[0]!, 'No lease!');
    const answer = await cms.admin.post('/aims/adopt', { changes: await aims.changes('mended') });
    expect(answer.status).toBe(200);
    const { document } = (await aims.read('no-lease')).body;
    expect(document).toMatchObject({ sentence: 'No lease!', amended: null, wordings: [] });
  });

  test('are each amended or mended, as was said of each', async () => {
    await aims.write(ids[0]!, 'No lease, ever.');
    await aims.write(ids[2]!, 'Open the books!');
    const said = (await aims.changes()).map((change) => ({
      ...change,
      as: change.id === ids[2] ? 'mended' : 'amended'
    }));
    await cms.admin.post('/aims/adopt', { date: '2019-01-01', place: hall, changes: said });
    expect((await aims.aim(ids[0]!)).amended).toEqual({ date: '2019-01-01', place: hall });
    expect(await aims.aim(ids[2]!)).toMatchObject({ sentence: 'Open the books!', amended: null });
  });

  test('are retired with day and reason, keep their number and stay readable; a mistake is taken back', async () => {
    const id = ids[2]!;
    const answer = await cms.admin.post(`/aims/${id}/retire`, {
      date: '2020-02-02',
      because: 'They are open.'
    });
    expect(answer.status).toBe(200);
    const retired = { date: '2020-02-02', because: { text: 'They are open.', language: 'en' } };
    expect((await aims.read('open-the-books')).body.document).toMatchObject({ number: 3, retired });
    expect((await aims.list()).find(({ number }) => number === 3)?.retired).toEqual(retired);
    expect((await cms.admin.post(`/aims/${id}/sentence`, { sentence: 'x', was: 'y' })).status).toBe(400);

    const next = await aims.add('A seat for users.');
    await aims.adopt('2020-03-03', hall);
    expect((await aims.aim(next)).number).toBe(6);

    expect((await cms.admin.post(`/aims/${id}/retire/undo`)).status).toBe(200);
    expect((await aims.list()).find(({ number }) => number === 3)?.retired).toBeNull();
  });

  test('stand in the audit log', async () => {
    const { docs } = (await cms.admin.get('/audit-log?limit=100')).body;
    const actions = (docs as { action: string; actor: string }[]).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['aims-adopted', 'aim-retired', 'aim-retirement-undone']));
  });
});

describe('an adoption', () => {
  test('needs a day that has come and a place, and changes nothing without them', async () => {
    const id = await aims.add('More fountains.');
    const tomorrow = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const tries = [
      await aims.adopt('', hall),
      await aims.adopt('2022-02-30', hall),
      await aims.adopt(tomorrow, hall),
      await aims.adopt('2022-02-02', '  ')
    ];
    expect(tries.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    expect((await aims.aim(id)).number).toBeNull();
    await aims.adopt('2022-02-02', hall);
  });

  test('amends nothing before the day of its last decision', async () => {
    const { id } = (await aims.screen()).aims[0]!;
    await aims.write(id, 'No sale, no shares, no loans.');
    const answer = await aims.adopt('2018-01-01', hall);
    expect(answer.status).toBe(400);
    expect(answer.body.aim).toBe(id);
    await aims.adopt('2022-03-03', hall);
  });

  test('of which one publication fails publishes nothing at all', async () => {
    const good = await aims.add('Public baths.');
    const bad = await aims.add('Public wells.');
    const brokenLink = { type: 'link', fields: { linkType: 'custom', url: '' }, children: [], version: 3 };
    const saved = await aims.change(bad, { body: bodyOf([brokenLink]) }, cms.admin, '?draft=true');
    expect(saved.status).toBe(200);

    const answer = await aims.adopt('2022-04-04', hall);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toContain('Public wells.');
    expect(await aims.aim(good)).toMatchObject({ number: null, state: 'new' });
    expect((await aims.list()).map(({ sentence }) => sentence)).not.toContain('Public baths.');

    await aims.change(bad, { body: null }, cms.admin, '?draft=true');
    expect((await aims.adopt('2022-04-04', hall)).status).toBe(200);
    const [one, two] = [(await aims.aim(good)).number!, (await aims.aim(bad)).number!];
    expect(two).toBe(one + 1);
  });

  test('asked for twice at once happens once', async () => {
    const id = await aims.add('Rain for gardens.');
    const before = Math.max(...(await aims.list()).map(({ number }) => number));
    const asked = { date: '2022-05-05', place: hall, changes: await aims.changes() };
    const answers = await Promise.all([1, 2].map(() => cms.admin.post('/aims/adopt', asked)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await aims.aim(id)).number).toBe(before + 1);
  });

  test('publishes only what the person saw', async () => {
    const id = await aims.add('Lower fees.');
    const seen = await aims.changes();
    await aims.write(id, 'Lower fees for all.');
    const answer = await cms.admin.post('/aims/adopt', { date: '2022-06-06', place: hall, changes: seen });
    expect(answer.status).toBe(409);
    expect(answer.body.screen.aims.at(-1)).toMatchObject({ sentence: 'Lower fees for all.', number: null });
  });
});
