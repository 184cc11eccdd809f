import type { Caller } from '@broadside/tests/support/caller.ts';
import { leaveComment } from '@broadside/tests/support/leave-response.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let cms: TestCms;
let kofi: Caller;
let esi: Caller;
let statement: string;

beforeAll(async () => {
  cms = await startCms();
  kofi = await cms.person('Kofi', ['moderator']);
  esi = await cms.person('Esi', ['moderator']);
  statement = (await writingIn(cms).write({ title: 'Discussed' })).body.doc.id;
}, 120_000);
afterAll(() => cms?.stop());

type Comment = { id: string; status: string; updatedAt: string; deletedAt?: string | null };

async function held(): Promise<Comment> {
  const id = await leaveComment(cms.databaseUrl, { on: { statement }, name: 'Ines', text: 'I was there.' });
  return (await kofi.get(`/comments/${id}?depth=0`)).body;
}
const stateOf = async (id: string): Promise<Comment> =>
  (await kofi.get(`/comments?where[id][equals]=${id}&trash=true&depth=0`)).body.docs[0];

describe('a decision about a comment', () => {
  test('is taken from the state it names, taken back, and noted both times', async () => {
    const { id, updatedAt } = await held();
    const approved = await kofi.patch(`/comments/${id}`, { status: 'approved', updatedAt });
    expect(approved.status).toBe(200);
    const back = { status: 'held', updatedAt: approved.body.doc.updatedAt };
    expect((await kofi.patch(`/comments/${id}`, back)).status).toBe(200);
    expect((await stateOf(id)).status).toBe('held');
    const noted = await cms.admin.get(`/audit-log?where[document][equals]=${id}&sort=at`);
    expect(noted.body.docs.map(({ detail }: { detail: string }) => detail)).toEqual([
      'held › approved',
      'approved › held'
    ]);
  });

  test('is refused when somebody else was quicker, who is named with what they decided', async () => {
    const { id, updatedAt } = await held();
    await esi.patch(`/comments/${id}`, { status: 'spam', updatedAt });
    const late = await kofi.patch(`/comments/${id}`, { status: 'approved', updatedAt });
    expect(late.status).toBe(409);
    expect(late.body.errors[0].message).toContain('Somebody else decided');
    const now = await stateOf(id);
    expect(now.status).toBe('spam');
    expect(late.body.errors[0].data).toEqual({
      status: 'spam',
      deletedAt: null,
      updatedAt: now.updatedAt,
      by: 'Esi'
    });
  });

  test('can name its state by If-Match', async () => {
    const { id, updatedAt } = await held();
    const decide = (status: string) =>
      kofi.fetch(`/comments/${id}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', 'If-Match': `"${updatedAt}"` },
        body: JSON.stringify({ status })
      });
    expect((await decide('approved')).status).toBe(200);
    expect((await decide('spam')).status).toBe(409);
  });

  test('of ten at once from one state only one is taken', async () => {
    const { id, updatedAt } = await held();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        (number % 2 ? kofi : esi).patch(`/comments/${id}`, {
          status: number % 2 ? 'approved' : 'spam',
          updatedAt
        })
      )
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
  });

  test('into the trash and back out of it goes by the state, too', async () => {
    const { id, updatedAt } = await held();
    const deletedAt = new Date().toISOString();
    const trashed = await kofi.patch(`/comments/${id}`, { deletedAt, updatedAt });
    expect(trashed.status).toBe(200);
    expect((await esi.patch(`/comments/${id}?trash=true`, { deletedAt: null, updatedAt })).status).toBe(409);
    const known = trashed.body.doc.updatedAt;
    const back = await kofi.patch(`/comments/${id}?trash=true`, { deletedAt: null, updatedAt: known });
    expect(back.status).toBe(200);
    expect((await stateOf(id)).deletedAt ?? null).toBeNull();
  });

  test('about several at once, which names no state, is taken', async () => {
    const ids = [(await held()).id, (await held()).id];
    const answer = await kofi.patch(`/comments?where[id][in]=${ids.join(',')}`, { status: 'spam' });
    expect(answer.body.errors).toEqual([]);
    expect(await Promise.all(ids.map(async (id) => (await stateOf(id)).status))).toEqual(['spam', 'spam']);
  });
});
