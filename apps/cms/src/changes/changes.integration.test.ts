import { setTimeout as after } from 'node:timers/promises';
import { changeDocument } from '@broadside/tests/support/change-document.ts';
import { someText } from '@broadside/tests/support/rich-text.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import type { Change } from '@broadside/types';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

let cms: TestCms;
let works: string[];

beforeAll(async () => {
  cms = await startCms();
  works = await Promise.all(
    Array.from({ length: 40 }, async (_, number) => {
      const data = { title: `Work ${number}`, body: someText, language: 'en', _status: 'published' };
      return (await cms.admin.post('/statements', data)).body.doc.id as string;
    })
  );
}, 120_000);
afterAll(() => cms?.stop());

test('publishing, changing, taking back and deleting are signalled; drafts are not', async () => {
  const listener = await listen();
  const { doc } = (
    await cms.admin.post('/statements?draft=true', { body: someText, title: 'Draft', language: 'en' })
  ).body;
  await changeDocument(cms.admin, `/statements/${doc.id}?draft=true`, { title: 'Still a draft' });
  await changeDocument(cms.admin, `/statements/${doc.id}`, { _status: 'published' });
  await changeDocument(cms.admin, `/statements/${doc.id}?draft=true`, {
    title: 'Draft over it',
    _status: 'draft'
  });
  await changeDocument(cms.admin, `/statements/${doc.id}`, { title: 'Changed', _status: 'published' });
  await changeDocument(cms.admin, `/statements/${doc.id}`, { _status: 'draft' });
  await cms.admin.delete(`/statements/${doc.id}`);
  await cms.admin.post('/globals/campaign', { name: 'Clear Water' });

  await vi.waitFor(() => expect(listener.changes.at(-1)?.collection).toBe('campaign'), 10_000);
  expect(listener.changes.filter(({ collection }) => collection !== 'campaign')).toEqual([
    expect.objectContaining({ collection: 'statements', id: doc.id, work: doc.id }),
    expect.objectContaining({ id: doc.id }),
    expect.objectContaining({ id: doc.id })
  ]);
  listener.cut();
});

test('under 1,000 concurrent writes every committed change arrives once, in order, and none that was rolled back', async () => {
  const steady = await listen();
  const shaky = await listen();
  const stopCutting = keepCutting(shaky);
  const committed = (await Promise.all(works.slice(0, 20).map((_, writer) => write(writer, 50)))).flat();
  expect(committed.length).toBeGreaterThan(500);
  expect(committed.length).toBeLessThan(1000);

  for (const listener of [steady, shaky]) {
    await vi.waitFor(() => expect(listener.changes.length).toBeGreaterThanOrEqual(committed.length), 20_000);
    const numbers = listener.changes.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(listener.changes.map(({ id }) => id).sort()).toEqual([...committed].sort());
  }
  stopCutting();
  expect(shaky.cuts).toBeGreaterThan(3);
  steady.cut();
  shaky.cut();
});

test('a reader from before what is kept, or from another database, is told to start anew', async () => {
  const listener = await listen(10 ** 12);
  await vi.waitFor(() => expect(listener.resets).toBe(1), 10_000);
  listener.cut();
});

test('pages, pictures, what describes them, and the campaign are signalled too, each within a second', async () => {
  const listener = await listen();
  const since = async (what: () => Promise<unknown>) => {
    const known = listener.changes.length;
    await what();
    await vi.waitFor(() => expect(listener.changes.length).toBeGreaterThan(known), 1000);
    return listener.changes.slice(known).map(({ collection, id }) => `${collection}/${id}`);
  };
  const sqlRow = async (text: string, values: unknown[] = []) => (await sql(text, values))[0].id as string;

  const page = (await cms.admin.post('/pages', { body: someText, title: 'A page', language: 'en' })).body.doc
    .id;
  expect(await since(() => changeDocument(cms.admin, `/pages/${page}`, { _status: 'published' }))).toEqual([
    `pages/${page}`
  ]);
  let picture = '';
  const made = await since(async () => {
    picture = await sqlRow(
      `insert into media (id, language, alternative) values (gen_random_uuid(), 'en', 'A pump') returning id`
    );
  });
  expect(made).toEqual([`media/${picture}`]);
  let label = '';
  const described = await since(async () => {
    const data = { field: 'alternative', picture, language: 'es', text: 'Una bomba' };
    label = (await cms.admin.post('/labels', data)).body.doc.id;
  });
  expect(described).toEqual([`labels/${label}`, `media/${picture}`]);
  expect(await since(() => cms.admin.post('/globals/campaign', { languages: ['en', 'es'] }))).toContain(
    'campaign/campaign'
  );
  listener.cut();
});

test('when the connection that listens is cut, nothing is missed', async () => {
  const listener = await listen();
  const cutAt = listener.changes.length;
  await sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'broadside changes' and datname = current_database()`
  );
  await sql('update statements set summary = $2 where id = $1', [works[0], 'while nobody listened']);
  await vi.waitFor(
    () => expect(listener.changes.slice(cutAt).map(({ id }) => id)).toContain(works[0]),
    10_000
  );
  listener.cut();
});

test('people and strangers cannot listen', async () => {
  expect((await cms.admin.get('/changes')).status).toBe(403);
  expect((await cms.stranger.get('/changes')).status).toBe(401);
});

async function sql(text: string, values: unknown[] = []) {
  const client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  const { rows } = await client.query(text, values);
  await client.end();
  return rows;
}

/** Many transactions on one connection, a third of them rolled back; answers the ids of what was committed. */
async function write(writer: number, times: number): Promise<string[]> {
  const client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  const committed: string[] = [];
  for (let time = 0; time < times; time++) {
    const id = works[(writer + time) % works.length]!;
    await client.query('begin');
    await client.query('update statements set summary = $2 where id = $1', [id, `${writer}-${time}`]);
    if ((writer + time) % 3 === 0) await client.query('rollback');
    else {
      await client.query('commit');
      committed.push(id);
    }
  }
  await client.end();
  return committed;
}

type Listener = { changes: Change[]; resets: number; cuts: number; last: number; cut: () => void };

/** An independent reader of the event stream: no code of the project's between it and the socket. */
async function listen(from?: number, into?: Listener): Promise<Listener> {
  const controller = new AbortController();
  const listener = into ?? { changes: [], resets: 0, cuts: 0, last: 0, cut: () => {} };
  listener.cut = () => controller.abort();
  const response = await cms.site.fetch(`/changes${from === undefined ? '' : `?after=${from}`}`, {
    signal: controller.signal
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const hello = Promise.withResolvers<void>();
  const read = async () => {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      text += value;
      const events = text.split('\n\n');
      text = events.pop()!;
      for (const event of events) note(event, listener);
      hello.resolve();
    }
  };
  read().catch((error) => {
    if (!controller.signal.aborted) throw error;
  });
  await hello.promise;
  return listener;
}

function note(event: string, listener: Listener): void {
  const field = (name: string) =>
    event
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  if (field('event') === 'reset') listener.resets += 1;
  if (field('event') === 'hello' && listener.last === 0) listener.last = JSON.parse(field('data')!).number;
  if (field('event') !== 'change') return;
  const change = JSON.parse(field('data')!) as Change;
  listener.last = change.number;
  listener.changes.push(change);
}

/** Cuts a listener's line again and again, and lets it come back for what it missed; answers what ends that. */
function keepCutting(listener: Listener): () => void {
  let isOver = false;
  const again = async () => {
    while (!isOver) {
      await after(50);
      if (isOver) return;
      listener.cut();
      listener.cuts += 1;
      await listen(listener.last, listener);
    }
  };
  void again();
  return () => {
    isOver = true;
  };
}
