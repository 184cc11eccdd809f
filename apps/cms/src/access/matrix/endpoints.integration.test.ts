import type { Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpoints, untried } from './endpoints.ts';
import { everyEndpoint } from './every-endpoint.ts';
import { makeFixture, type World } from './fixtures.ts';
import { actors, type Actor } from './matrix.ts';

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
  world = { admin: cms.admin, database, ids: {} };
}, 120_000);
afterAll(async () => {
  console.log(`${cells} cells of the endpoints tried`);
  await world?.database.end();
  await cms?.stop();
});

test('every endpoint of the config is in the list, and the list names none that is not there', async () => {
  const inConfig = everyEndpoint(await loadConfig()).filter((name) => !isPlainOperation(name));
  expect(
    inConfig.filter((name) => !endpoints[name] && !untried.includes(name) && !isAccessList(name))
  ).toEqual([]);
  expect(Object.keys(endpoints).filter((name) => !inConfig.includes(name))).toEqual([]);
});

test.each(Object.entries(endpoints))(
  '%s',
  async (name, { may, body, query = '' }) => {
    const wrong: string[] = [];
    const [method, pattern] = name.split(' ') as [string, string];
    for (const actor of actors) {
      for (const isMine of [true, false]) {
        const path = (await addressOf(pattern, isMine, actor)) + query;
        const answer = await callers[actor].fetch(path, {
          method,
          ...(method !== 'GET' && {
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body?.(isMine) ?? {})
          })
        });
        const said = (await answer.text()).slice(0, 120);
        const isRefused = [401, 403, 404].includes(answer.status);
        const expected = may[actor] === 'yes' || (may[actor] === 'own' && isMine);
        cells++;
        if (answer.status >= 500 || isRefused === expected)
          wrong.push(`${actor} (${isMine ? 'own' : 'others’'}): ${answer.status} ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  },
  60_000
);

/** The config needs variables to be read at all; nothing of theirs is used. */
async function loadConfig() {
  Object.assign(process.env, {
    DATABASE_URL: 'postgres://none',
    PAYLOAD_SECRET: 'x'.repeat(32),
    SITE_API_KEY: 'none'
  });
  return await (
    await import('../../payload.config.ts')
  ).default;
}

/** The address with something real in the place of each parameter: the caller's own, or others'. */
async function addressOf(pattern: string, isMine: boolean, actor: Actor): Promise<string> {
  const collection = pattern.split('/')[1]!;
  if (!/:(id|filename)/.test(pattern)) return pattern;
  // A translation is begun from a published original, whoever's language that is in.
  const operation = pattern.endsWith('/translate') ? 'read' : 'unpublish';
  const fixture = await makeFixture({ collection, operation, actor, isMine }, world);
  if (!pattern.includes(':filename')) return pattern.replace(/:id\??/, fixture!.id);
  const { rows } = await world.database.query<{ filename: string }>(
    'select filename from media where id = $1',
    [fixture!.id]
  );
  return pattern.replace(':filename', rows[0]!.filename);
}

/** The plain operations of Payload's collections, which the matrix is for. */
const isPlainOperation = (name: string) =>
  /^(GET|POST|PATCH|PUT|DELETE) (\/globals)?\/[a-z-]+(\/(count|versions|versions\/:id\??|:id|:id\/duplicate))?$/.test(
    name
  ) || /^(GET|POST) \/(access|graphql|payload-)/.test(name);

/** Payload's answer to what the caller may do with a document. */
const isAccessList = (name: string) => name.endsWith('/access/:id?') || name.endsWith('/access');
