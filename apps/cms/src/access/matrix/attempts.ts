import { redDot } from '@broadside/tests/support/pictures.ts';
import type { Caller } from '@broadside/tests/support/caller.ts';
import type { Client } from 'pg';
import { tableOf } from '../../documents/tables.ts';
import type { Fixture } from './fixtures.ts';
import { inGraphQl } from './in-graphql.ts';
import type { Operation } from './matrix.ts';
import { globals, isKnownTo, shapes } from './shapes.ts';

export type Protocol = 'REST' | 'GraphQL';
export type Attempt = {
  protocol: Protocol;
  caller: Caller;
  database: Client;
  collection: string;
  operation: Operation;
  /** Of what is created: `es` is the asking translator's own. */
  language: string;
  fixture: Fixture | null;
};

let tried = 0;

/** Tries it, and gives whether it took effect: what was read was in the answer, what was written is in the database. */
export async function takesEffect(attempt: Attempt): Promise<{ happened: boolean; answer: string }> {
  const marker = `Marked ${++tried}`;
  await forgetGlobals(attempt);
  const send = attempt.protocol === 'REST' ? byRest : inGraphQl;
  const answer = await send({ ...attempt, marker });
  return { happened: await effects[attempt.operation]({ ...attempt, marker, answer }), answer };
}

/** What is not a row of its own: each attempt finds it unchanged. */
async function forgetGlobals({ collection, database }: Attempt): Promise<void> {
  if (globals.includes(collection))
    await database.query(`update ${tableOf(collection)} set ${shapes[collection]!.column} = null`);
}

export type Sent = Attempt & { marker: string };
type Seen = Sent & { answer: string };

async function byRest(sent: Sent): Promise<string> {
  const { caller, collection, operation, fixture, marker, language } = sent;
  const shape = shapes[collection]!;
  const hasDrafts = isKnownTo(collection, 'publish');
  const change = { [shape.field]: shape.value(marker), updatedAt: await updatedAt(sent) };
  const at = `/${collection}/${fixture?.id}`;
  if (globals.includes(collection)) {
    const path = `/globals/${collection}`;
    return text(await (operation === 'read' ? caller.get(path) : caller.post(path, change)));
  }
  switch (operation) {
    case 'create':
      if (collection === 'media') return upload(sent);
      return text(
        await caller.post(`/${collection}${hasDrafts ? '?draft=true' : ''}`, {
          ...shape.create!(language),
          ...(hasDrafts && { _status: 'draft' })
        })
      );
    case 'read':
      return text(await caller.get(`/${collection}?where[id][equals]=${fixture!.id}&depth=0`));
    case 'read drafts':
      return text(await caller.get(`${at}?draft=true&depth=0`));
    case 'read versions':
      return text(await caller.get(`/${collection}/versions?where[parent][equals]=${fixture!.id}&depth=0`));
    case 'update':
      return text(await caller.patch(`${at}${hasDrafts ? '?draft=true' : ''}`, change));
    case 'publish':
    case 'unpublish': {
      const _status = operation === 'publish' ? 'published' : 'draft';
      return text(await caller.patch(at, { _status, updatedAt: change.updatedAt }));
    }
    case 'delete':
      return text(await caller.delete(at));
    case 'restore':
      return text(
        await caller.post(`/${collection}/versions/${fixture!.version}?draft=true`, {
          updatedAt: change.updatedAt
        })
      );
    case 'restore from trash':
      return text(await caller.patch(`${at}?trash=true`, { deletedAt: null, updatedAt: change.updatedAt }));
  }
}

const text = ({ status, body }: { status: number; body: unknown }) => `${status} ${JSON.stringify(body)}`;

async function upload({ caller, marker }: Sent): Promise<string> {
  const form = new FormData();
  form.set('file', new File([redDot.buffer], redDot.name, { type: redDot.mimeType }));
  form.set('_payload', JSON.stringify({ alternative: marker, language: 'en' }));
  return text({
    status: 0,
    body: await (await caller.fetch('/media', { method: 'POST', body: form })).json()
  });
}

/** What the document's newest state says of its change: whoever writes names what they saw. */
export async function updatedAt({ collection, fixture, database }: Attempt): Promise<string | undefined> {
  if (!fixture || !isKnownTo(collection, 'publish')) return undefined;
  const { rows } = await database.query<{ at: Date }>(
    `select version_updated_at as at from _${tableOf(collection)}_v where parent_id = $1 and latest`,
    [fixture.id]
  );
  return rows[0]?.at.toISOString();
}

const isRead = ({ answer, fixture, collection }: Seen) =>
  Promise.resolve(globals.includes(collection) ? !/^40|"errors"/.test(answer) : answer.includes(fixture!.id));

const effects: Record<Operation, (seen: Seen) => Promise<boolean>> = {
  create: async ({ answer, collection, database }) => {
    const id = /"id":"([0-9a-f-]{36})"/.exec(answer)?.[1];
    if (!id) return false;
    return isThere(database, `select 1 from ${tableOf(collection)} where id = $1`, [id]);
  },
  read: isRead,
  'read drafts': isRead,
  'read versions': isRead,
  update: ({ collection, database, fixture, marker }) => {
    const { column, value } = shapes[collection]!;
    const table = tableOf(collection);
    if (globals.includes(collection))
      return isThere(database, `select 1 from ${table} where ${column} = $1`, [value(marker)]);
    const inVersions = isKnownTo(collection, 'publish')
      ? ` or exists (select 1 from _${table}_v where parent_id = $1 and latest and version_${column} = $2)`
      : '';
    return isThere(
      database,
      `select 1 from ${table} where id = $1 and (${column}::text = $2::text${inVersions})`,
      [fixture!.id, String(value(marker))]
    );
  },
  publish: (seen) => hasStatus(seen, 'published'),
  unpublish: (seen) => hasStatus(seen, 'draft'),
  delete: async ({ collection, database, fixture }) =>
    !(await isThere(
      database,
      `select 1 from ${tableOf(collection)} where id = $1${isKnownTo(collection, 'restore from trash') ? ' and deleted_at is null' : ''}`,
      [fixture!.id]
    )),
  restore: ({ collection, database, fixture }) =>
    isThere(
      database,
      `select 1 from _${tableOf(collection)}_v where parent_id = $1 and latest and id <> $2`,
      [fixture!.id, fixture!.version]
    ),
  'restore from trash': ({ collection, database, fixture }) =>
    isThere(database, `select 1 from ${tableOf(collection)} where id = $1 and deleted_at is null`, [
      fixture!.id
    ])
};

const hasStatus = ({ collection, database, fixture }: Seen, status: string) =>
  isThere(database, `select 1 from ${tableOf(collection)} where id = $1 and _status = $2`, [
    fixture!.id,
    status
  ]);

async function isThere(database: Client, question: string, values: unknown[]): Promise<boolean> {
  return ((await database.query(question, values)).rowCount ?? 0) > 0;
}
