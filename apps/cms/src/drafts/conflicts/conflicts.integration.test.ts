import { randomUUID } from 'node:crypto';
import type { Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let cms: TestCms;
let oksana: Caller;
let kofi: Caller;
let tomas: Caller;
let writing: ReturnType<typeof writingIn>;

beforeAll(async () => {
  cms = await startCms();
  oksana = await cms.person('Oksana', ['editor']);
  kofi = await cms.person('Kofi', ['moderator']);
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  writing = writingIn(cms);
}, 120_000);
afterAll(() => cms?.stop());

type Draft = { id: string; updatedAt: string };

async function draft(title: string): Promise<Draft> {
  return (await writing.draft({ title })).body.doc;
}
const newest = async (id: string) => (await cms.admin.get(`/statements/${id}?draft=true`)).body;

/** The ways of a person to change a document, each from the state given. */
const ways: [string, (id: string, updatedAt: string | undefined) => Promise<{ status: number }>][] = [
  ['a draft', (id, updatedAt) => oksana.patch(`/statements/${id}?draft=true`, { title: 'B', updatedAt })],
  [
    'an autosave',
    (id, updatedAt) => oksana.patch(`/statements/${id}?draft=true&autosave=true`, { title: 'B', updatedAt })
  ],
  ['publishing', (id, updatedAt) => oksana.patch(`/statements/${id}`, { _status: 'published', updatedAt })],
  ['unpublishing', (id, updatedAt) => oksana.patch(`/statements/${id}`, { _status: 'draft', updatedAt })],
  [
    'unpublishing as the form does',
    (id, updatedAt) =>
      oksana.patch(`/statements/${id}?unpublishAllLocales=true`, { _status: 'draft', updatedAt })
  ],
  [
    'a bulk change',
    async (id, updatedAt) => {
      const answer = await oksana.patch(`/statements?where[id][equals]=${id}&draft=true`, {
        title: 'B',
        updatedAt
      });
      return answer.body.docs?.length === 0
        ? { status: answer.body.errors.length === 1 ? 400 : 500 }
        : answer;
    }
  ],
  [
    'restoring a version',
    async (id, updatedAt) => {
      const { docs } = (await oksana.get(`/statements/versions?where[parent][equals]=${id}&limit=1`)).body;
      return oksana.post(`/statements/versions/${docs[0].id}`, { updatedAt });
    }
  ],
  [
    'GraphQL',
    async (id, updatedAt) => {
      const { body } = await oksana.post('/graphql', {
        query: `mutation ($id: String!, $data: mutationStatementUpdateInput!) {
          updateStatement(id: $id, data: $data, draft: true) { id } }`,
        variables: { id, data: { title: 'B', updatedAt } }
      });
      return { status: body.errors?.[0]?.extensions?.statusCode ?? (body.data ? 200 : 500) };
    }
  ]
];

describe.each(ways)('a change by %s', (_, change) => {
  test('is taken when it was made from the newest state', async () => {
    const { id, updatedAt } = await draft('Fresh');
    expect((await change(id, updatedAt)).status).toBe(200);
  });

  test('is refused when somebody else saved meanwhile, and theirs stays', async () => {
    const { id, updatedAt } = await draft('Stale');
    await writing.change(id, { title: 'Theirs' }, cms.admin, '?draft=true');
    expect([400, 409]).toContain((await change(id, updatedAt)).status);
    expect((await newest(id)).title).toBe('Theirs');
  });

  test('is refused when it does not say what it was made from', async () => {
    const { id } = await draft('Blind');
    expect([400, 428]).toContain((await change(id, undefined)).status);
    expect((await newest(id)).title).toBe('Blind');
  });
});

describe('a refused change', () => {
  test('brings theirs along, and a sentence in the person’s language', async () => {
    const { id, updatedAt } = await draft('Contested');
    await writing.change(id, { title: 'Theirs' }, cms.admin, '?draft=true');
    const answer = await oksana.patch(`/statements/${id}?draft=true`, { title: 'Mine', updatedAt });
    expect(answer.status).toBe(409);
    const { message, data } = answer.body.errors[0];
    expect(message).toContain('changed meanwhile');
    expect(data.needs).toBe('merge');
    expect(data.theirs.title).toBe('Theirs');
    expect(data.theirs.updatedAt).toBe((await newest(id)).updatedAt);
  });

  test('is never told to those who may not change the document', async () => {
    const { id } = await draft('Not theirs');
    for (const caller of [kofi, tomas]) {
      const answer = await caller.patch(`/statements/${id}?draft=true`, { title: 'Mine' });
      expect(answer.status).toBe(403);
      expect(JSON.stringify(answer.body)).not.toContain('Not theirs');
    }
  });

  test('can be made again from theirs', async () => {
    const { id, updatedAt } = await draft('Twice');
    await writing.change(id, { title: 'Theirs' }, cms.admin, '?draft=true');
    const { data } = (await oksana.patch(`/statements/${id}?draft=true`, { title: 'Mine', updatedAt })).body
      .errors[0];
    const again = await oksana.patch(`/statements/${id}?draft=true`, {
      title: 'Mine',
      updatedAt: data.theirs.updatedAt
    });
    expect(again.status).toBe(200);
  });
});

test('a restored version of GraphQL names its state by If-Match', async () => {
  const { id, updatedAt } = await draft('By header');
  const { docs } = (await oksana.get(`/statements/versions?where[parent][equals]=${id}`)).body;
  const restore = async (state: string) =>
    (
      await oksana.fetch('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'If-Match': `"${state}"` },
        body: JSON.stringify({ query: `mutation { restoreVersionStatement(id: "${docs[0].id}") { id } }` })
      })
    ).json() as Promise<{ errors?: { extensions: { statusCode: number } }[] }>;
  expect((await restore(updatedAt)).errors).toBeUndefined();
  expect((await restore(updatedAt)).errors?.[0]?.extensions.statusCode).toBe(409);
});

test('of a hundred saves at once from one state, one is taken and the others are told', async () => {
  const { id, updatedAt } = await draft('Rush');
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, number) =>
      (number % 2 ? oksana : cms.admin).patch(`/statements/${id}?draft=true&autosave=${number % 3 === 0}`, {
        title: `Rush ${number}`,
        updatedAt
      })
    )
  );
  const taken = answers.filter(({ status }) => status === 200);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(99);
  expect(taken).toHaveLength(1);
  expect((await newest(id)).title).toBe(taken[0]!.body.doc.title);
});

test('a hundred people who each save again from what they were told all get through', async () => {
  const { id } = await draft('Sum ');
  const add = async (number: number): Promise<void> => {
    const { title, updatedAt } = await newest(id);
    const answer = await oksana.patch(`/statements/${id}?draft=true&autosave=true`, {
      title: `${title}${String.fromCodePoint(0x4e00 + number)}`,
      updatedAt
    });
    if (answer.status === 409) return add(number);
    expect(answer.status).toBe(200);
  };
  for (let begun = 0; begun < 100; begun += 10) {
    await Promise.all(Array.from({ length: 10 }, (_, number) => add(begun + number)));
  }
  const { title } = await newest(id);
  expect(new Set(title.slice(4)).size).toBe(100);
}, 180_000);

test('to the trash and back as a draft needs no state, and loses no newer draft', async () => {
  const { doc } = (await writing.write({ title: 'Thrown' })).body;
  await writing.change(doc.id, { title: 'Newer' }, cms.admin, '?draft=true');
  const thrown = await oksana.patch(`/statements?where[id][equals]=${doc.id}`, {
    deletedAt: new Date().toISOString()
  });
  expect(thrown.body.docs).toHaveLength(1);
  const back = await oksana.patch(`/statements?where[id][equals]=${doc.id}&trash=true`, {
    deletedAt: null,
    _status: 'draft'
  });
  expect(back.body.docs).toHaveLength(1);
  expect((await newest(doc.id)).title).toBe('Newer');
});

test('a version from the trash brings back its words only', async () => {
  const { id } = await draft('Words');
  await writing.trash(id);
  await oksana.patch(`/statements/${id}?trash=true`, { deletedAt: null, _status: 'draft' });
  const { docs } = (
    await oksana.get(`/statements/versions?where[parent][equals]=${id}&sort=-updatedAt&trash=true&limit=10`)
  ).body;
  const inTrash = docs.find((each: { version: { deletedAt?: string } }) => each.version.deletedAt);
  expect(inTrash).toBeDefined();
  const answer = await oksana.post(`/statements/versions/${inTrash.id}`, {
    updatedAt: await writing.stateOf(id)
  });
  expect(answer.status).toBe(200);
  expect((await newest(id)).deletedAt ?? null).toBe(null);
});

describe('an open form', () => {
  test('may save again when the answer to its last save got lost', async () => {
    const { id, updatedAt } = await draft('Lost answer');
    const form = randomUUID();
    await oksana.post(`/statements/${id}/presence`, { form });
    const save = (title: string) =>
      oksana.fetch(`/statements/${id}?draft=true&autosave=true`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', 'X-Form': form },
        body: JSON.stringify({ title, updatedAt })
      });
    expect((await save('One')).status).toBe(200);
    expect((await save('Two')).status).toBe(200);
    expect((await newest(id)).title).toBe('Two');
    await writing.change(id, { title: 'Theirs' }, cms.admin, '?draft=true');
    expect((await save('Three')).status).toBe(409);
  });

  test('keeps what another wrote as a version of its own', async () => {
    const { id } = await draft('Versions');
    const autosave = (title: string, form: string, updatedAt: string) =>
      oksana.fetch(`/statements/${id}?draft=true&autosave=true`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', 'X-Form': form },
        body: JSON.stringify({ title, updatedAt })
      });
    const [first, second] = [randomUUID(), randomUUID()];
    await oksana.post(`/statements/${id}/presence`, { form: first });
    for (const title of ['First', 'First again', 'First at last'])
      await autosave(title, first, await writing.stateOf(id));
    await cms.admin.post(`/statements/${id}/presence`, { form: second, takeOver: true });
    await oksana.post(`/statements/${id}/presence`, { form: second, takeOver: true });
    await oksana.post(`/statements/${id}/presence`, { form: first, gone: true });
    await autosave('Second', second, await writing.stateOf(id));
    const { docs } = (await oksana.get(`/statements/versions?where[parent][equals]=${id}&limit=20`)).body;
    const titles = docs.map(({ version }: { version: { title: string } }) => version.title);
    expect(titles).toContain('First at last');
  });
});
