import type { Client } from 'pg';
import { expect } from 'vitest';
import type { Actor } from './actor.ts';

/** What was scheduled took effect once, and nothing else did. Answers what was counted. */
export async function checkSchedules(actors: Actor[], later: number, client: Client) {
  const { rows } = await client.query<Record<string, string | number>>(
    `select s.state, d.title, d._status as status,
            (select count(*) from _statements_v v where v.parent_id = d.id and v.version__status = 'published')::int as versions,
            (select count(*) from changes c where c.collection = 'statements' and c.document = d.id::text)::int as changes,
            (select count(*) from audit_log a where a.document = d.id::text and a.action = 'published-by-schedule')::int as notes
       from schedules s join schedules_rels r on r.parent_id = s.id join statements d on d.id = r.statements_id`
  );
  const once = { state: 'done', status: 'published', versions: 1, changes: 1, notes: 1 };
  expect(rows.filter((row) => !Object.entries(once).every(([name, value]) => row[name] === value))).toEqual(
    []
  );
  const expected = actors.flatMap(({ name, ledger: { done } }) =>
    done.filter((number) => number > 0 && number % 2 === 0).map((number) => `${name} no. ${number - 1}`)
  );
  for (let number = 1; number <= later; number += 1) expected.push(`Later no. ${number}`);
  expect(rows.map(({ title }) => title).sort()).toEqual(expected.sort());

  const written = actors.flatMap(({ name, ledger: { done } }) =>
    done.filter((number) => number % 2 === 1).map((number) => `${name} no. ${number}`)
  );
  const drafts = await client.query<{ title: string }>(
    `select title from statements where title like 'Scheduler%'`
  );
  expect(drafts.rows.map(({ title }) => title).sort()).toEqual(written.sort());
  return { scheduledAndDoneOnce: rows.length };
}
