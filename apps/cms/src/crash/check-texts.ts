import type { Client } from 'pg';
import { expect } from 'vitest';
import { numberIn } from './ledger.ts';
import type { Writer } from './writers.ts';

type Row = { id: string; title: string; summary: string; body: unknown; source: string; status: string };
type Version = Row & { latest: boolean };

/** Every row and every version that was ever written is of one piece; answers how many there are. */
export async function checkTextsAreWhole(client: Client): Promise<{ texts: number; versions: number }> {
  const rows = await client.query<Row>(`select title, summary, body from statements`);
  const versions = await client.query<Row>(
    `select version_title as title, version_summary as summary, version_body as body from _statements_v`
  );
  for (const { title, summary, body } of [...rows.rows, ...versions.rows]) {
    const number = numberIn(title);
    expect([number, numberIn(summary), numberIn(textOf(body))]).toEqual([number, number, number]);
  }
  const astray = await client.query(
    `select s.id, count(v.id) filter (where v.latest) as latest, count(v.id) as versions
       from statements s left join _statements_v v on v.parent_id = s.id
      group by s.id having count(v.id) filter (where v.latest) <> 1`
  );
  expect(astray.rows).toEqual([]);
  const homeless = await client.query(
    `select id from _statements_v where parent_id is null
      union all select id from _statements_v v where latest and exists (
        select 1 from _statements_v newer where newer.parent_id = v.parent_id and newer.updated_at > v.updated_at)`
  );
  expect(homeless.rows).toEqual([]);
  return { texts: rows.rowCount!, versions: versions.rowCount! };
}

/** What each writer did is there, each change once, with all that belongs to it; answers what was counted. */
export async function checkWriters(writers: Writer[], client: Client) {
  const counts = { saves: 0, publications: 0, changes: 0, notes: 0, translationsInStep: 0 };
  for (const { id, kind, ledger, original } of writers) {
    const { done } = ledger;
    const { rows: versions } = await client.query<Version>(
      `select version_title as title, version_source_title as source, version__status as status, latest
         from _statements_v where parent_id = $1 order by created_at, id`,
      [id]
    );
    expect(versions.map(({ title }) => numberIn(title))).toEqual(done);
    expect(numberIn(versions.find(({ latest }) => latest)?.title)).toBe(done.at(-1));

    const publications = kind === 'drafts' ? [0] : done;
    const published = versions.filter(({ status }) => status === 'published');
    expect(published.map(({ title }) => numberIn(title))).toEqual(publications);
    const [row] = (
      await client.query<Row>(
        `select title, source_title as source, _status as status from statements where id = $1`,
        [id]
      )
    ).rows;
    expect([row!.status, numberIn(row!.title)]).toEqual(['published', publications.at(-1)]);

    const source = writers.find((each) => each.id === original) ?? null;
    const facts = source ? source.ledger.done.at(-1)! : publications.at(-1)!;
    expect(numberIn(row!.source)).toBe(facts);
    if (source) {
      expect(numberIn(versions.find(({ latest }) => latest)!.source)).toBe(facts);
      counts.translationsInStep += 1;
    }

    const changes = await count(client, `from changes where collection = 'statements' and document = $1`, id);
    // An original's publication changes its translations' facts too; its first was before they were there.
    expect(changes).toBe(publications.length + (source ? source.ledger.done.length - 1 : 0));
    const notes = await count(client, `from audit_log where document = $1 and action = 'published'`, id);
    expect(notes).toBe(publications.length);
    counts.saves += done.length;
    counts.publications += publications.length;
    counts.changes += changes;
    counts.notes += notes;
  }
  return counts;
}

export async function count(client: Client, from: string, ...values: unknown[]): Promise<number> {
  return Number((await client.query(`select count(*) ${from}`, values)).rows[0].count);
}

function textOf(body: unknown): string {
  return JSON.stringify(body).match(/"text":"([^"]*)"/)?.[1] ?? '';
}
