import type { Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takesEffect, type Protocol } from './attempts.ts';
import { makeFixture, type Fixture, type World } from './fixtures.ts';
import { actors, matrix, operations, type Actor, type Operation } from './matrix.ts';
import { isKnownTo } from './shapes.ts';

let cms: TestCms;
let world: World;
let callers: Record<Actor, Caller>;
let cells = 0;

beforeAll(async () => {
  cms = await startCms();
  const database = new Client({ connectionString: cms.databaseUrl });
  await database.connect();
  callers = {
    stranger: cms.stranger,
    'service account': cms.site,
    moderator: await cms.person('Kofi', ['moderator']),
    translator: await cms.person('Tomas', ['translator'], ['es']),
    editor: await cms.person('Edda', ['editor']),
    admin: await cms.person('Ada', ['admin'])
  };
  const ids: World['ids'] = {};
  for (const actor of ['moderator', 'translator', 'editor', 'admin'] as const)
    ids[actor] = (await callers[actor].get('/users/me')).body.user.id;
  world = { admin: cms.admin, database, ids };
}, 120_000);
afterAll(async () => {
  console.log(`${cells} cells of the matrix tried`);
  await world?.database.end();
  await cms?.stop();
});

describe.each(Object.keys(matrix))('%s', (collection) => {
  const known = operations.filter((operation) => isKnownTo(collection, operation));

  test.each(known)(
    '%s',
    async (operation) => {
      const wrong: string[] = [];
      for (const protocol of ['REST', 'GraphQL'] as const) {
        if (isUnsaid(collection, operation, protocol)) continue;
        for (const isMine of [true, false])
          wrong.push(...(await column({ collection, operation, protocol, isMine })));
      }
      expect(wrong).toEqual([]);
    },
    120_000
  );
});

test('every collection and global of the config is in the matrix', async () => {
  const { body } = await callers.admin.get('/access');
  const known = [...Object.keys(body.collections), ...Object.keys(body.globals ?? {})];
  expect(known.filter((slug) => !slug.startsWith('payload-')).sort()).toEqual(Object.keys(matrix).sort());
});

type Column = { collection: string; operation: Operation; protocol: Protocol; isMine: boolean };

/** Everybody tries it, those first who may not: what they could not touch serves the next. */
async function column({ collection, operation, protocol, isMine }: Column): Promise<string[]> {
  const wrong: string[] = [];
  let fixture: Fixture | null = null;
  for (const actor of actors) {
    const verdict = matrix[collection]![operation]?.[actor];
    const isBarred = protocol === 'GraphQL' && actor === 'service account';
    const expected = !isBarred && (verdict === 'yes' || (verdict === 'own' && isMine));
    if (!fixture || verdict === 'own' || isPersonal(collection))
      fixture = await makeFixture({ collection, operation, actor, isMine }, world);
    const language = isMine ? 'es' : 'uk';
    const caller = callers[actor];
    const { happened, answer } = await takesEffect({
      protocol,
      caller,
      database: world.database,
      collection,
      operation,
      language,
      fixture
    });
    cells++;
    if (happened !== expected)
      wrong.push(
        `${protocol}: ${actor} ${happened ? 'could' : 'could not'} (${isMine ? 'own' : 'others’'}): ${answer.slice(0, 200)}`
      );
    if (happened) fixture = null;
  }
  return wrong;
}

/** Whose it is depends on who asks. */
const isPersonal = (collection: string) => collection === 'contacts' || collection === 'users';

/** A file is sent with a form, which GraphQL has no word for. */
const isUnsaid = (collection: string, operation: Operation, protocol: Protocol) =>
  protocol === 'GraphQL' && collection === 'media' && operation === 'create';
