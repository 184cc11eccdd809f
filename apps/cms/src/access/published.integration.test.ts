import type { Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorialCollections, type EditorialCollection } from '../documents/editorial.ts';
import { publishedDocuments } from '../documents/published-sql.ts';
import { tableOf } from '../documents/tables.ts';

let cms: TestCms;
let client: Client;
let kofi: Caller;

beforeAll(async () => {
  cms = await startCms();
  client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  kofi = await cms.person('Kofi', ['moderator']);
}, 120_000);
afterAll(async () => {
  await client?.end();
  await cms?.stop();
});

type State = 'published' | 'draft' | 'published, in the trash' | 'draft, in the trash';
const states: State[] = ['published', 'draft', 'published, in the trash', 'draft, in the trash'];
type Made = { id: string; as: string; isPublic: boolean };

describe.each([...editorialCollections])('of %s', (collection) => {
  let made: Made[];
  beforeAll(async () => {
    made = await makeAll(collection);
  });

  test('the rule of the access and the rule in SQL let the same be read, and what they should', async () => {
    const wanted = made.filter(({ isPublic }) => isPublic).map(({ as }) => as);
    expect(wanted).toHaveLength(2);
    expect(await bySql(collection)).toEqual(wanted);
    for (const caller of [cms.site, kofi])
      for (const more of ['', '&trash=true'])
        expect(await byAccess(collection, caller, more), more).toEqual(wanted);
  });

  const nameOf = (id: string) => made.find((each) => each.id === id)?.as ?? id;
  const sorted = (ids: string[]) => made.map(({ as }) => as).filter((as) => ids.map(nameOf).includes(as));

  async function bySql(which: EditorialCollection): Promise<string[]> {
    const { rows } = await client.query<{ id: string }>(`select p.id from ${publishedDocuments(which)} p`);
    return sorted(rows.map(({ id }) => id));
  }

  async function byAccess(which: EditorialCollection, caller: Caller, more: string): Promise<string[]> {
    const { status, body } = await caller.get(`/${which}?limit=100&depth=0${more}`);
    expect(status).toBe(200);
    return sorted(body.docs.map(({ id }: { id: string }) => id));
  }
});

/** An original in every state, each with a translation in every state. */
async function makeAll(collection: EditorialCollection): Promise<Made[]> {
  const made: Made[] = [];
  for (const state of states) {
    // The database itself keeps those out of the trash.
    if (collection === 'aims' && state === 'published, in the trash') continue;
    const original = await insert({ collection, state, original: null });
    made.push({ id: original, as: state, isPublic: state === 'published' });
    for (const [index, own] of states.entries())
      made.push({
        id: await insert({ collection, state: own, original, language: `es-x-${index}` }),
        as: `${own}, translation of: ${state}`,
        isPublic: state === 'published' && own === 'published'
      });
  }
  return made;
}

/** By SQL: not all of these come about by the form, and the rules must hold for them too. */
async function insert({
  collection,
  state,
  original,
  language = 'en'
}: {
  collection: EditorialCollection;
  state: State;
  original: string | null;
  language?: string;
}): Promise<string> {
  const id = crypto.randomUUID();
  const [status, place] = state.split(', ');
  const isAdopted = collection === 'aims' && !original && state === 'published';
  await client.query(
    `insert into ${tableOf(collection)} (id, title, slug, language, translation_of_id, _status, deleted_at)
     values ($1, 'A title', $2, $3, $4, 'draft', $5)`,
    [id, `s-${id}`, language, original, place ? new Date() : null]
  );
  await client.query(
    `update ${tableOf(collection)} set _status = $2${isAdopted ? ', number = 1' : ''} where id = $1`,
    [id, status]
  );
  return id;
}
