import { randomInt } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { callerOf } from '@broadside/tests/support/caller.ts';
import { startCmsProcess } from '@broadside/tests/support/cms-process.ts';
import { signIn } from '@broadside/tests/support/sign-in.ts';
import { password, startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { Client, Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { checkOrphans, checkPictures, checkRowsHaveFiles, orphansIn } from './check-files.ts';
import { checkSchedules } from './check-schedules.ts';
import { checkTextsAreWhole, checkWriters, count } from './check-texts.ts';
import { killAmong, type Moment } from './kill-among.ts';
import { randomFrom } from './random.ts';
import { scheduleForLater, scheduleOne, scheduler } from './schedulers.ts';
import { deleter, replacer, uploader } from './uploaders.ts';
import { writer, type Writer } from './writers.ts';

/** How many changes are in flight at the kills together, and how many kills there are, at least. */
const enough = { inFlight: 100, kills: 4 };
/** Scheduled for later; some of them fall due in each round, and one more. */
const forLater = 40;
const variables = { PAYLOAD_SECRET: 'the same for all of them, and long enough', SITE_API_KEY: 'one key' };

let cms: TestCms;
let client: Client;
let pool: Pool;
let folder: string;
let running: Awaited<ReturnType<typeof startCmsProcess>> | undefined;
let mediaFolder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-killed-'));
  mediaFolder = path.join(folder, 'media');
  await mkdir(mediaFolder);
  // Sets everything up and then looks on; others are killed.
  cms = await startCms({ JOBS_HERE: 'false', MEDIA_FOLDER: mediaFolder, ...variables });
  client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  pool = new Pool({ connectionString: cms.databaseUrl, max: 2 });
}, 120_000);
afterAll(async () => {
  await running?.stop();
  await client?.end();
  await pool?.end();
  await cms?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a server killed again and again among saves, publications and uploads leaves nothing half done, lost or done twice', async () => {
  const seed = Number(process.env.TEST_SEED) || randomInt(2 ** 31);
  console.log(`kill -9: TEST_SEED=${seed} kills at the same counts again`);
  const random = randomFrom(seed);
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));

  const admin = await signIn(cms.url, 'maya@open-water.example', password);
  const writers = await texts();
  const pictures = [
    ...named('uploader', 5).map(uploader),
    ...(await Promise.all(named('replacer', 4).map((name) => replacer(name, admin)))),
    ...named('deleter', 3).map(deleter)
  ];
  const schedulers = named('Scheduler', 3).map(scheduler);
  await scheduleForLater(forLater, admin);
  let later = forLater;
  const actors: Actor[] = [...writers, ...pictures, ...schedulers];

  // Removing and answering come right after a commit, or right before it if something is wrong.
  const moments: (() => Moment)[] = [
    () => ({ what: 'written', after: between(5, 50) }),
    () => ({ what: 'removed', after: between(1, 10) }),
    () => ({ what: 'answers', after: between(20, 60) }),
    () => ({ what: 'removed', after: between(1, 10) })
  ];
  const inFlight: string[] = [];
  const kills: string[] = [];
  while (inFlight.length < enough.inFlight || kills.length < enough.kills || (await orphans()).length === 0) {
    expect(kills.length).toBeLessThan(10);
    const { app, by } = await startAndSettle(actors);
    await makeDue(between(6, 10));
    await scheduleOne(++later, new Date(), by);
    const moment = moments[kills.length % moments.length]!();
    // SIGKILL, with nothing in between in which it could finish.
    const kill = () => app.stop(AbortSignal.abort());
    const cut = await killAmong({ actors, by, mediaFolder, moment, kill });
    inFlight.push(...cut);
    kills.push(`after ${moment.after} ${moment.what}: ${cut.length} in flight, ${await countDue()} due`);
  }

  await makeDue(later);
  const { by, site } = await startAndSettle(actors);
  await expect
    .poll(() => count(client, `from schedules where state = 'waiting'`), { timeout: 30_000, interval: 50 })
    .toBe(0);

  const where = { pool, folder: mediaFolder };
  const left = await orphans();
  const counts = {
    inFlight: byKind((kind) => inFlight.filter((each) => each === kind).length),
    done: byKind((kind) => sum((actor) => (actor.kind === kind ? actor.ledger.done.length - 1 : 0))),
    cutOff: sum(({ ledger }) => ledger.cutOff.all),
    ofTheseDone: sum(({ ledger }) => ledger.cutOff.done),
    ...(await checkTextsAreWhole(client)),
    ...(await checkWriters(writers, client)),
    ...(await checkSchedules(schedulers, later, client)),
    pictures: await checkRowsHaveFiles(where),
    orphans: left.length
  };
  await checkPictures(pictures, where);
  await checkOrphans(left, [by, site], where);
  console.log(`${inFlight.length} in flight at ${kills.length} kills`, kills, counts);

  function byKind(of: (kind: string) => number): Record<string, number> {
    return Object.fromEntries([...new Set(actors.map(({ kind }) => kind))].map((kind) => [kind, of(kind)]));
  }
  function sum(of: (actor: Actor) => number): number {
    return actors.reduce((total, actor) => total + of(actor), 0);
  }
  async function texts(): Promise<Writer[]> {
    const originals = await Promise.all(named('Work', 4).map((name) => writer('publishes', name, admin)));
    const translations = await Promise.all(
      originals.flatMap(({ id, name }, index) =>
        ['es', 'uk'].map((language) =>
          writer(
            language === 'es' && index % 2 === 0 ? 'translates' : 'drafts',
            `${name} ${language}`,
            admin,
            {
              language,
              translationOf: id
            }
          )
        )
      )
    );
    const drafts = await Promise.all(named('Draft', 3).map((name) => writer('drafts', name, admin)));
    return [...originals, ...translations, ...drafts];
  }
}, 180_000);

const named = (name: string, many: number) =>
  Array.from({ length: many }, (_, index) => `${name} ${index + 1}`);
const orphans = () => orphansIn({ pool, folder: mediaFolder });

async function makeDue(many: number): Promise<void> {
  await client.query(
    `update schedules set at = now() - interval '1 minute'
      where id in (select id from schedules where state = 'waiting' and at > now() limit $1)`,
    [many]
  );
}

async function countDue(): Promise<number> {
  return await count(client, `from schedules where state = 'waiting' and at <= now()`);
}

/** A server on what the one before it left behind; everybody looks how far they came. */
async function startAndSettle(actors: Actor[]) {
  const app = (running = await startCmsProcess({
    databaseUrl: cms.databaseUrl,
    folder,
    variables,
    onMessage: () => undefined
  }));
  const by = await signIn(app.url, 'maya@open-water.example', password);
  for (const actor of actors) await actor.settle(by);
  return {
    app,
    by,
    site: callerOf(app.url, { Authorization: `service-accounts API-Key ${variables.SITE_API_KEY}` })
  };
}
