import type { Caller } from '@broadside/tests/support/caller.ts';
import { redDot } from '@broadside/tests/support/pictures.ts';
import { someText } from '@broadside/tests/support/rich-text.ts';
import type { Client } from 'pg';
import { tableOf } from '../../documents/tables.ts';
import type { Actor, Operation } from './matrix.ts';
import { globals } from './shapes.ts';

/** Who tries what, on something of their `own` or on something of others. */
export type Asked = { collection: string; operation: Operation; actor: Actor; isMine: boolean };
/** `ids`: the people's. */
export type World = { admin: Caller; database: Client; ids: Partial<Record<Actor, string>> };
/** `version`: an earlier one, for restoring. */
export type Fixture = { id: string; version: string | null };

/** Makes the row somebody tries an operation on. Editorial ones come by the API, the rest straight into the database. */
export async function makeFixture(asked: Asked, world: World): Promise<Fixture | null> {
  const { collection, operation } = asked;
  if (operation === 'create' || globals.includes(collection)) return null;
  const make = rows[collection];
  if (make) return { id: await make(asked, world), version: null };
  return document(asked, world);
}

let made = 0;
const language = ({ isMine }: Asked) => (isMine ? 'es' : 'uk');

async function document(asked: Asked, world: World): Promise<Fixture> {
  const { collection, operation, isMine } = asked;
  const needsOriginal = !['read', 'read drafts', 'update'].includes(operation);
  const isForbiddenOriginal = operation === 'publish' && !isMine;
  const original = needsOriginal ? await newDocument(collection, { language: 'en' }, world) : null;
  if (original) await publish(collection, original, world);

  const id = await newDocument(
    collection,
    isForbiddenOriginal
      ? { language: 'es' }
      : { language: language(asked), ...(original && { translationOf: original }) },
    world
  );
  if (operation === 'read' || operation === 'unpublish') await publish(collection, id, world);
  if (operation === 'restore from trash') {
    await world.database.query(`update ${tableOf(collection)} set deleted_at = now() where id = $1`, [id]);
    await world.database.query(
      `update _${tableOf(collection)}_v set version_deleted_at = now() where parent_id = $1`,
      [id]
    );
  }
  const version = operation === 'restore' ? await earlierVersion(collection, id, world) : null;
  return { id, version };
}

async function newDocument(collection: string, data: object, { admin }: World): Promise<string> {
  const { status, body } = await admin.post(`/${collection}?draft=true`, {
    title: `Fixture ${++made}`,
    body: someText,
    ...(collection === 'action-calls' && { firstDay: '2030-06-01', lastDay: '2030-06-02' }),
    _status: 'draft',
    ...data
  });
  if (status !== 201) throw new Error(`No fixture in ${collection}: ${status} ${JSON.stringify(body)}`);
  return body.doc.id;
}

/** By SQL: what publishing demands is not what is tried here. */
async function publish(collection: string, id: string, { database }: World): Promise<void> {
  const table = tableOf(collection);
  await database.query(
    `update ${table} set _status = 'published', published_at = now(), first_published_at = now()${number(collection)} where id = $1`,
    [id]
  );
  await database.query(
    `update _${table}_v set version__status = 'published', version_first_published_at = now() where parent_id = $1`,
    [id]
  );
}

/** Public aims have a number, which adopting them gives. */
const number = (collection: string) =>
  collection === 'aims' ? `, number = case when translation_of_id is null then ${++made} end` : '';

async function earlierVersion(collection: string, id: string, { database }: World): Promise<string> {
  const versions = `_${tableOf(collection)}_v`;
  const { rows: found } = await database.query<{ id: string }>(
    `select id from ${versions} where parent_id = $1`,
    [id]
  );
  await database.query(`update ${versions} set version_title = 'Earlier' where id = $1`, [found[0]!.id]);
  return found[0]!.id;
}

/** A row about a document, which is a translation into Spanish where the row is the asking person's own. */
function onDocument(table: string, values: (asked: Asked, world: World) => Record<string, unknown>): Make {
  return async (asked, world) => {
    const id = await inserted(table, values)(asked, world);
    const about = await document({ ...asked, collection: 'statements', operation: 'unpublish' }, world);
    await world.database.query(
      `insert into ${table}_rels ("order", parent_id, path, statements_id) values (1, $1, 'document', $2)`,
      [id, about.id]
    );
    return id;
  };
}

async function somebody(asked: Asked, world: World): Promise<string> {
  const id = await inserted('users', () => ({ name: 'Somebody', email: `somebody-${++made}@x.example` }))(
    asked,
    world
  );
  await world.database.query(
    `insert into users_roles (id, "order", parent_id, value) values (gen_random_uuid(), 1, $1, 'editor')`,
    [id]
  );
  return id;
}

type Make = (asked: Asked, world: World) => Promise<string>;
const inserted =
  (table: string, values: (asked: Asked, world: World) => Record<string, unknown>): Make =>
  async (asked, world) => {
    const row = { id: newId(), ...values(asked, world) };
    const columns = Object.keys(row);
    await world.database.query(
      `insert into ${table} (${columns.map((name) => `"${name}"`).join()}) values (${columns.map((_, at) => `$${at + 1}`).join()})`,
      Object.values(row)
    );
    return row.id;
  };
const newId = () => crypto.randomUUID();
const future = `${new Date().getUTCFullYear() + 2}-01-01T00:00:00.000Z`;

const rows: Record<string, Make> = {
  topics: inserted('topics', () => ({ name: 'Water', slug: `water-${++made}` })),
  groups: inserted('groups', ({ isMine }) => ({
    name: 'Dockers',
    slug: `dockers-${++made}`,
    is_public: isMine
  })),
  media: async ({ isMine }, { admin, database }) => {
    const form = new FormData();
    form.set('file', new File([redDot.buffer], redDot.name, { type: redDot.mimeType }));
    form.set('_payload', JSON.stringify({ alternative: 'A red dot', language: 'en' }));
    const response = await admin.fetch('/media', { method: 'POST', body: form });
    const { id } = ((await response.json()) as { doc: { id: string } }).doc;
    // Something visitors see shows it: the campaign.
    if (isMine) await database.query('update campaign set logo_id = $1', [id]);
    return id;
  },
  labels: inserted('labels', (asked) => ({
    field: 'give',
    way: String(++made),
    text: 'Agua',
    language: language(asked)
  })),
  comments: async (asked, world) => {
    const id = await inserted('comments', ({ operation }) => ({
      text: 'I was there.',
      status: 'held',
      kind: 'comment',
      written_at: new Date().toISOString(),
      deleted_at: operation === 'restore from trash' ? new Date().toISOString() : null
    }))(asked, world);
    const page = await newDocument('pages', { language: 'en' }, world);
    await world.database.query(
      `insert into comments_rels ("order", parent_id, path, pages_id) values (1, $1, 'on', $2)`,
      [id, page]
    );
    return id;
  },
  contacts: async (asked, world) => {
    const topic = await rows['contact-topics']!(asked, world);
    if (asked.isMine && world.ids[asked.actor]) {
      await world.database.query(
        `insert into contact_topics_rels ("order", parent_id, path, users_id) values (1, $1, 'recipients', $2)`,
        [topic, world.ids[asked.actor]]
      );
    }
    return inserted('contacts', () => ({
      text: 'Please call.',
      status: 'unread',
      topic_id: topic,
      written_at: new Date().toISOString()
    }))(asked, world);
  },
  'contact-topics': inserted('contact_topics', () => ({ name: 'General' })),
  'review-requests': onDocument('review_requests', ({ actor, isMine }, { ids }) => ({
    note: 'Please look.',
    state: 'open',
    asked_by_id: (isMine && ids[actor]) || null
  })),
  schedules: onDocument('schedules', ({ actor, isMine }, { ids }) => ({
    action: 'publish',
    at: future,
    state: 'waiting',
    person_id: (isMine && ids[actor]) || null
  })),
  users: async (asked, world) =>
    asked.isMine && world.ids[asked.actor] && asked.operation !== 'delete'
      ? world.ids[asked.actor]!
      : somebody(asked, world),
  'service-accounts': inserted('service_accounts', () => ({ name: `reader-${++made}` })),
  'guest-tokens': onDocument('guest_tokens', ({ isMine }) => ({
    hash: `hash-${++made}`,
    purpose: isMine ? 'preview' : 'access',
    ends_at: future
  })),
  redirects: inserted('redirects', () => ({ collection: 'statements', slug: `former-${++made}` })),
  'audit-log': inserted('audit_log', () => ({ at: new Date().toISOString(), action: 'published' }))
};
