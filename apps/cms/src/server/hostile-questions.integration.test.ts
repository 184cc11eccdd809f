import type { Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let cms: TestCms;
let kofi: Caller;
let id: string;

beforeAll(async () => {
  cms = await startCms();
  kofi = await cms.person('Kofi', ['moderator']);
  id = (await writingIn(cms).write({ title: 'Said' })).body.doc.id;
}, 120_000);
afterAll(() => cms?.stop());

const hostile = [
  `where[title][in][0]=x') or 1=1 --`,
  `where[title][not_in][0]=x'||pg_sleep(0)--`,
  `where[body.root.children][equals]=1`,
  `where[body.root'->>'x][equals]=1`,
  `where[body][like]=%25`,
  `where[body][equals]={}`,
  `where[id][in]=1,2`,
  `where[id][like]=x`,
  `where[source.title][like]=%25'`,
  `where[__proto__][equals]=1`,
  `where[constructor.prototype.x][equals]=1`,
  `where[title]=x`,
  `where=x`,
  `where=[1]`,
  `where={"title":{"in":"x"}}`,
  `where[publishedAt][greater_than]=never`,
  `where[position][equals]=NaN`,
  `where[commentsDays][greater_than]=1e400`,
  `where[topics][equals]=x`,
  `where[topics.name][equals]=x`,
  `sort=title;drop table users`,
  `sort=body.root`,
  `sort=-(select 1)`,
  `select[title]=x`,
  `populate=x`,
  `joins=x`,
  `page=99999999999999999999`,
  `limit=1e9`,
  `depth=-1`,
  `locale=all&fallback-locale=x`,
  `trash=maybe&draft=maybe`
];

describe('a question that is none (CVE-2026-105845, CVE-2026-63316, CVE-2026-105856, CVE-2026-25544)', () => {
  test.each(hostile)('%s is answered or refused, and never fails', async (query) => {
    for (const caller of [cms.admin, cms.site, kofi]) {
      for (const collection of ['statements', 'action-calls', 'media']) {
        const { status, body } = await caller.get(`/${collection}?${encodeURI(query)}`);
        expect([collection, status < 500 && status !== 404, body]).toEqual([collection, true, body]);
      }
    }
  });

  test('none of it changed anything', async () => {
    expect((await cms.admin.get('/users')).body.totalDocs).toBe(2);
  });
});

describe('an answer tells by its order nothing of other documents', () => {
  test.each([
    ['statements', 'translationOf.title'],
    ['statements', '-title,translationOf.firstPublishedAt'],
    ['action-calls', 'aims.title'],
    ['review-requests', 'askedOf.hash'],
    ['review-requests', 'askedOf__hash'],
    ['review-requests', 'askedOf.resetPasswordToken'],
    ['statements', 'cover.filename']
  ])('%s by %s', async (collection, sort) => {
    for (const caller of [cms.admin, kofi]) {
      expect((await caller.get(`/${collection}?sort=${sort}`)).status).toBe(400);
    }
  });

  test.each(['statements?sort=-_status,title', 'statements/versions?sort=-version.updatedAt'])(
    '%s is a question of its own',
    async (asked) => expect((await cms.admin.get(`/${asked}`)).status).toBe(200)
  );
});

describe('over GraphQL', () => {
  const ask = (query: string) => kofi.post('/graphql', { query });
  const message = async (query: string) => (await ask(query)).body.errors?.[0].message;

  test('an answer has as few rows as over REST, and is sorted by its own fields', async () => {
    expect(
      (await ask('{ Statements(limit: 0, pagination: false) { limit docs { id } } }')).body.data
    ).toMatchObject({
      Statements: { limit: 500, docs: [{ id }] }
    });
    expect((await ask('{ Statements(limit: 100000) { limit } }')).body.data.Statements.limit).toBe(500);
    expect(await message('{ Statements(limit: -1) { limit } }')).toBe('limit must be a whole number.');
    for (const sort of ['translationOf.title', 'translationOf__title']) {
      expect(await message(`{ Statements(sort: "${sort}") { limit } }`)).toContain('the document itself');
    }
    expect(
      (await ask('{ Statements(sort: "-title") { docs { id } } }')).body.data.Statements.docs
    ).toHaveLength(1);
  });

  test('what cannot be compared is the asker’s mistake, not a failure', async () => {
    expect(await message('{ Statements(where: { body: { like: "a" } }) { limit } }')).toBe(
      'A value in this request cannot be stored or looked up.'
    );
  });

  test('a query that goes in circles, or would take long to check, is refused', async () => {
    const circle = await ask('query { ...A } fragment A on Query { ...A }');
    expect(circle.body.errors[0].message).toContain('itself');
    expect((await ask(`{ ${'__typename '.repeat(2000)} }`)).status).toBe(413);
  });
});

test.each(['users/versions', 'media/versions/x', 'globals/campaign/versions'])(
  '%s, where no versions are kept, is not there',
  async (path) => expect((await cms.admin.get(`/${path}`)).status).toBe(404)
);

test('a body nobody can read is refused, and not a failure', async () => {
  const answer = await cms.admin.fetch(`/statements/${id}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'text/plain' },
    body: 'title=x'
  });
  expect(answer.status).toBe(415);
});

describe('a body that is no document', () => {
  const nested = (depth: number) => `{"body":${'{"root":'.repeat(depth)}1${'}'.repeat(depth)}}`;
  const nobody = '01a2040d-234b-7598-aa05-ed1c8dd95fab';
  test.each([
    ['null', 'null'],
    ['a list', '[{}]'],
    ['nested without end', nested(100_000)],
    ['with topics that are none', JSON.stringify({ title: 'x', topics: [nobody] })],
    ['with a cover that is none', JSON.stringify({ title: 'x', cover: nobody })]
  ])('%s is refused, and makes none', async (_, body) => {
    const answer = await cms.admin.fetch('/statements?draft=true', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body
    });
    expect(answer.status).toBe(400);
    expect((await cms.admin.get('/statements/count')).body.totalDocs).toBe(1);
  });

  test('an empty file, and one with a NUL in its name, are refused', async () => {
    for (const [name, data] of [
      ['empty.png', ''],
      ['a\0b.png', 'x']
    ] as const) {
      const form = new FormData();
      form.set('file', new Blob([data], { type: 'image/png' }), name);
      form.set('_payload', '{}');
      expect((await cms.admin.fetch('/media', { method: 'POST', body: form })).status).toBe(400);
    }
  });
});
