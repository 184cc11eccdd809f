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

test('a body nobody can read is refused, and not a failure', async () => {
  const answer = await cms.admin.fetch(`/statements/${id}`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'text/plain' },
    body: 'title=x'
  });
  expect(answer.status).toBe(415);
});
