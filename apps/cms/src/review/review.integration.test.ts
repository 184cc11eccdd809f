import type { Caller } from '@broadside/tests/support/caller.ts';
import { document as richText, paragraph } from '@broadside/tests/support/rich-text.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

let cms: TestCms;
let oksana: Caller;
let ivan: Caller;
let tomas: Caller;
let kofi: Caller;
let ids: Record<string, string>;
let writing: ReturnType<typeof writingIn>;

beforeAll(async () => {
  cms = await startCms();
  oksana = await cms.person('Oksana', ['editor']);
  ivan = await cms.person('Ivan', ['editor']);
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  kofi = await cms.person('Kofi', ['moderator']);
  const { docs } = (await cms.admin.get('/users?limit=100')).body;
  ids = Object.fromEntries(docs.map(({ name, id }: { name: string; id: string }) => [name, id]));
  writing = writingIn(cms);
}, 120_000);
afterAll(() => cms?.stop());

const draft = async (data: Record<string, unknown>, by = oksana) =>
  (await writing.draft({ body: richText(paragraph('Words.')), ...data }, by)).body.doc.id as string;
const ask = (id: string, of: string, by = oksana, note = '') =>
  by.post(`/statements/${id}/ask-for-review`, { of: ids[of], note });
const answer = (review: string, by: Caller, state: string, more = {}) =>
  by.post(`/review-requests/${review}/answer`, { state, ...more });
const publish = (id: string, by: Caller, data = {}) =>
  writing.change(id, { _status: 'published', ...data }, by);

describe('a review', () => {
  test('is asked of a colleague with a note, and answered once', async () => {
    const id = await draft({ title: 'Please look' });
    const { body, status } = await ask(id, 'Ivan', oksana, 'Mind the second paragraph');
    expect(status).toBe(200);
    expect(body.reviews).toMatchObject([
      { state: 'open', askedBy: 'Oksana', askedOf: 'Ivan', note: 'Mind the second paragraph', isMine: true }
    ]);
    const { reviews } = (await ivan.get(`/statements/${id}/reviews`)).body;
    expect(reviews[0]).toMatchObject({ isOfMe: true, isMine: false });
    const answered = await answer(reviews[0].id, ivan, 'changes', { answer: 'The year is wrong' });
    expect(answered.body.reviews[0]).toMatchObject({ state: 'changes', answer: 'The year is wrong' });
    expect((await answer(reviews[0].id, ivan, 'approved')).status).toBe(409);
  });

  test('is asked only of those who may review this text', async () => {
    const id = await draft({ title: 'Who may' });
    const names = async (by: Caller, document: string) =>
      (await by.get(`/statements/${document}/reviews`)).body.reviewers.map(
        ({ name }: { name: string }) => name
      );
    expect(await names(oksana, id)).toEqual(['Ivan', 'Maya']);
    for (const name of ['Tomas', 'Kofi', 'Oksana']) expect((await ask(id, name)).status).toBe(400);
    const original = (await writing.write({ title: 'Translated' })).body.doc.id;
    const spanish = await draft({ title: 'Traducida', language: 'es', translationOf: original });
    expect(await names(oksana, spanish)).toEqual(['Ivan', 'Maya', 'Tomas']);
    expect(await names(tomas, spanish)).toEqual(['Ivan', 'Maya', 'Oksana']);
  });

  test('is answered by who was asked and withdrawn by who asked, and by nobody else', async () => {
    const id = await draft({ title: 'Between two' });
    const [{ id: review }] = (await ask(id, 'Ivan')).body.reviews;
    for (const caller of [oksana, cms.admin])
      expect((await answer(review, caller, 'approved')).status).toBe(403);
    expect((await answer(review, ivan, 'withdrawn')).status).toBe(403);
    for (const caller of [kofi, tomas])
      expect([403, 404]).toContain((await answer(review, caller, 'approved')).status);
    expect((await answer(review, oksana, 'withdrawn')).body.reviews).toEqual([]);
    expect((await answer(review, ivan, 'approved')).status).toBe(409);
  });

  test('is nothing to those who may not change the text', async () => {
    const id = await draft({ title: 'Closed to others' });
    for (const caller of [kofi, tomas]) {
      expect((await caller.get(`/statements/${id}/reviews`)).status).toBe(404);
      expect((await ask(id, 'Ivan', caller)).status).toBe(404);
    }
  });

  test('does not approve what the reviewer did not see, or wrote', async () => {
    const id = await draft({ title: 'Moving' });
    const [{ id: review }] = (await ask(id, 'Ivan')).body.reviews;
    const { state: seen } = (await ivan.get(`/statements/${id}/reviews`)).body;
    await writing.change(id, { title: 'Moved' }, oksana, '?draft=true');
    expect((await answer(review, ivan, 'approved', { seen })).status).toBe(409);
    await writing.change(id, { title: 'Mended by Ivan' }, ivan, '?draft=true');
    const own = await answer(review, ivan, 'approved');
    expect(own.status).toBe(409);
    expect(own.body.errors[0].message).toContain('yourself');
  });
});

test('without the setting anybody who may publish does', async () => {
  expect((await publish(await draft({ title: 'Freely' }), oksana)).status).toBe(200);
});

describe('where a second person is wanted', () => {
  const want = (secondPerson: boolean) => cms.admin.post('/globals/settings', { secondPerson });
  beforeAll(async () => void (await want(true)));
  afterEach(async () => void (await want(true)));
  afterAll(async () => void (await want(false)));

  test('nothing is published before it is approved, and then exactly what was', async () => {
    const id = await draft({ title: 'Two pairs of eyes' });
    const refused = await publish(id, oksana);
    expect(refused.status).toBe(403);
    expect(refused.body.errors[0].message).toContain('second person');
    expect((await cms.admin.get(`/statements/${id}`)).body._status).toBe('draft');

    const [{ id: review }] = (await ask(id, 'Ivan')).body.reviews;
    await answer(review, ivan, 'approved');
    // Neither with a change sent along nor after one.
    expect((await publish(id, oksana, { title: 'Another title' })).status).toBe(403);
    await writing.change(id, { title: 'Changed' }, oksana, '?draft=true');
    expect((await publish(id, oksana)).status).toBe(403);
    // What was approved is what counts, not when.
    await writing.change(id, { title: 'Two pairs of eyes' }, oksana, '?draft=true');
    expect((await oksana.get(`/statements/${id}/reviews`)).body.reviews[0].isCurrent).toBe(true);
    expect((await publish(id, oksana)).status).toBe(200);
  });

  test('the note of a correction needs no approval of its own, the words it is about do', async () => {
    const id = await draft({ title: 'The year was 1998' });
    const approve = async () => {
      const [{ id: review }] = (await ask(id, 'Ivan')).body.reviews;
      expect((await answer(review, ivan, 'approved')).status).toBe(200);
    };
    const note = (text: string) => ({ date: '2026-03-01', note: text });
    await approve();
    expect((await publish(id, oksana, { corrections: [note('It said 1989.')] })).status).toBe(200);
    const { reviews } = (await oksana.get(`/statements/${id}/reviews`)).body;
    expect(reviews[0]).toMatchObject({ state: 'approved', isCurrent: true });

    const { corrections } = (await cms.admin.get(`/statements/${id}`)).body;
    const second = [...corrections, note('And 1987 before.')];
    const renamed = { title: 'The year was 1999', corrections: second };
    expect((await publish(id, oksana, renamed)).status).toBe(403);
    expect((await publish(id, oksana, { corrections: second })).status).toBe(200);

    // What readers were told already is as good as words, once somebody approved it.
    await writing.change(id, { title: 'The year was 1999' }, oksana, '?draft=true');
    await approve();
    const told = (await cms.admin.get(`/statements/${id}?draft=true`)).body.corrections;
    const rewritten = [{ ...told[0], note: 'It never said 1989.' }, told[1]];
    for (const changed of [rewritten, []])
      expect((await publish(id, oksana, { corrections: changed })).status).toBe(403);
    expect((await publish(id, oksana, { corrections: [...told, note('Now 1999.')] })).status).toBe(200);
  });

  test('it cannot be got round by making it published, by a restored version, in bulk or by GraphQL', async () => {
    expect((await writing.write({ title: 'At birth' }, oksana)).status).toBe(403);
    const publicOnes = (await cms.admin.get('/statements?where[_status][equals]=published')).body.totalDocs;
    const id = await draft({ title: 'By the back door' });
    const { docs } = (await oksana.get(`/statements/versions?where[parent][equals]=${id}&limit=1`)).body;
    const updatedAt = await writing.stateOf(id);
    for (const query of ['', '&draft=true'])
      await oksana.patch(`/statements?where[id][equals]=${id}${query}`, { _status: 'published', updatedAt });
    await oksana.post('/graphql', {
      query: `mutation { updateStatement(id: "${id}", data: { _status: published, updatedAt: "${updatedAt}" }) { id } }`
    });
    await oksana.post(`/statements/versions/${docs[0].id}?draft=false`, { updatedAt });
    expect((await cms.admin.get(`/statements/${id}`)).body._status).toBe('draft');
    expect((await cms.admin.get('/statements?where[_status][equals]=published')).body.totalDocs).toBe(
      publicOnes
    );
  });

  test('nor by scheduling it', async () => {
    const id = await draft({ title: 'Later' });
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const schedule = () => oksana.post(`/statements/${id}/schedule`, { action: 'publish', at });
    expect((await schedule()).status).toBe(403);
    const [{ id: review }] = (await ask(id, 'Ivan')).body.reviews;
    await answer(review, ivan, 'approved');
    expect((await schedule()).status).toBe(200);
  });

  test('an admin alone can switch it off, which is noted', async () => {
    expect((await oksana.post('/globals/settings', { secondPerson: false })).status).toBe(403);
    const id = await draft({ title: 'Alone' }, cms.admin);
    expect((await publish(id, cms.admin)).status).toBe(403);
    await want(false);
    expect((await publish(id, cms.admin)).status).toBe(200);
    const { docs } = (
      await cms.admin.get('/audit-log?where[action][equals]=settings-changed&sort=-at&limit=1')
    ).body;
    expect(docs[0].detail).toBe('secondPerson = false');
  });

  test('aims are adopted when each was approved', async () => {
    await oksana.post('/aims/add', { sentence: 'Water stays ours.' });
    const [{ id }] = (await oksana.get('/aims?draft=true&limit=1')).body.docs;
    const adopt = () =>
      oksana.post('/aims/adopt', {
        place: 'The harbour hall',
        date: '2026-01-02',
        changes: [{ id, sentence: 'Water stays ours.', as: 'new' }]
      });
    const refused = await adopt();
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('second person');
    const asked = await oksana.post(`/aims/${id}/ask-for-review`, { of: ids.Ivan });
    await answer(asked.body.reviews[0].id, ivan, 'approved');
    expect((await adopt()).status).toBe(200);
    expect((await cms.admin.get(`/aims/${id}`)).body).toMatchObject({ _status: 'published', number: 1 });
  });

  test('taking back needs nobody', async () => {
    await want(false);
    const { doc } = (await writing.write({ title: 'Back' }, oksana)).body;
    await want(true);
    expect((await writing.change(doc.id, { _status: 'draft' }, oksana)).status).toBe(200);
  });
});
