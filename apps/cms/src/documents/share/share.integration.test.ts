import { callerOf, type Caller } from '@broadside/tests/support/caller.ts';
import { changeDocument } from '@broadside/tests/support/change-document.ts';
import { someText } from '@broadside/tests/support/rich-text.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let cms: TestCms;
let tomas: Caller;
let kofi: Caller;

beforeAll(async () => {
  cms = await startCms();
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  kofi = await cms.person('Kofi', ['moderator']);
}, 120_000);
afterAll(() => cms?.stop());

describe('a shared draft', () => {
  test('is read with the link as it is saved, until the link is withdrawn', async () => {
    const id = await draft('statements', { title: 'Half written' });
    const { status, body } = await share('statements', id, 3);
    expect(status).toBe(200);
    expect(body.links).toHaveLength(1);
    const lasts = Date.parse(body.links[0].endsAt) - Date.now();
    expect(lasts / 86_400_000).toBeCloseTo(3, 2);

    const guest = guestOf(body.url);
    await changeDocument(cms.admin, `/statements/${id}?draft=true`, { title: 'Nearly done' });
    expect((await guest.get('/guest-tokens/preview')).body.text.document.title).toBe('Nearly done');

    const withdrawn = await cms.admin.post(`/guest-tokens/${body.links[0].id}/withdraw`, {});
    expect(withdrawn).toMatchObject({ status: 200, body: { links: [] } });
    expect((await guest.get('/guest-tokens/preview')).status).toBe(404);
  });

  test.each([
    ['action-calls', { title: 'A day', firstDay: '2030-01-01', kinds: ['rally'] }],
    ['pages', { title: 'A page', kind: 'press' }]
  ])('of %s is told with its facts', async (collection, data) => {
    const id = await draft(collection, data);
    const guest = guestOf((await share(collection, id, 1)).body.url);
    const { body } = await guest.get('/guest-tokens/preview');
    expect(body.text.document).toMatchObject({ collection, title: data.title });
    expect(body.text.document.facts.call?.kinds ?? null).toEqual('kinds' in data ? data.kinds : null);
  });

  test('of an aim is told before it has a number', async () => {
    const id = await draft('aims', { title: 'Water for all' });
    const { body } = await guestOf((await share('aims', id, 1)).body.url).get('/guest-tokens/preview');
    expect(body.aim.document).toMatchObject({ sentence: 'Water for all', number: null, adopted: null });
  });

  test('names no hidden group, and shows no other draft’s words', async () => {
    const { body: group } = await cms.admin.post('/groups', { name: 'Night Shift', isPublic: false });
    const original = await draft('statements', { title: 'Published', groups: [group.doc.id] });
    await changeDocument(cms.admin, `/statements/${original}`, { _status: 'published' });
    await changeDocument(cms.admin, `/statements/${original}?draft=true`, {
      kind: 'open-letter',
      addressees: ['The mayor']
    });
    const translation = await draft('statements', {
      title: 'Publicado',
      language: 'es',
      translationOf: original
    });
    for (const id of [original, translation]) {
      const { body } = await share('statements', id, 1);
      const read = await guestOf(body.url).get('/guest-tokens/preview');
      expect(read.body.text.document.facts.groups).toEqual([]);
      expect(JSON.stringify(read.body).includes('The mayor')).toBe(id === original);
    }
  });
});

describe('sharing', () => {
  test.each([0, 15, 1.5, -1, '3', null])('for %j days is refused with a sentence', async (days) => {
    const id = await draft('statements', { title: `For ${days} days` });
    const { status, body } = await share('statements', id, days);
    expect(status).toBe(400);
    expect(body.errors[0].message).toBe('Choose from 1 to 14 days.');
    expect((await cms.admin.get(`/statements/${id}/share`)).body.links).toEqual([]);
  });

  test('is for those who may write the draft, and so are withdrawing and the list', async () => {
    const theirs = await draft('statements', { title: 'In English' });
    const { body } = await share('statements', theirs, 1);
    for (const caller of [tomas, kofi, cms.site, cms.stranger, guestOf(body.url)]) {
      const answers = await Promise.all([
        caller.get(`/statements/${theirs}/share`),
        caller.post(`/statements/${theirs}/share`, { days: 1 }),
        caller.post(`/guest-tokens/${body.links[0].id}/withdraw`, {})
      ]);
      for (const { status } of answers) expect([401, 403, 404]).toContain(status);
    }
    expect((await cms.admin.get(`/statements/${theirs}/share`)).body.links).toHaveLength(1);
  });

  test('is for translators of their own translations', async () => {
    const original = await draft('statements', { title: 'Original' });
    await changeDocument(cms.admin, `/statements/${original}`, { _status: 'published' });
    const { body } = await tomas.post('/statements?draft=true', {
      title: 'Traducción',
      language: 'es',
      translationOf: original
    });
    const shared = await share('statements', body.doc.id, 2, tomas);
    expect(shared.status).toBe(200);
    expect((await share('statements', original, 2, tomas)).status).toBe(404);
    const { id } = shared.body.links[0];
    expect((await tomas.post(`/guest-tokens/${id}/withdraw`, {})).status).toBe(200);
  });

  test('lists what was given away only, not what the Preview button made', async () => {
    const id = await draft('statements', { title: 'Looked at' });
    const own = await cms.admin.fetch(`/../preview/statements/${id}`);
    expect(own.headers.get('location')).toContain('/preview/');
    expect((await cms.admin.get(`/statements/${id}/share`)).body.links).toEqual([]);
  });

  test('of what is not there is a 404', async () => {
    for (const id of ['nonsense', '01a2040d-234b-7598-aa05-ed1c8dd95fab']) {
      expect((await share('statements', id, 1)).status).toBe(404);
      expect((await cms.admin.post(`/guest-tokens/${id}/withdraw`, {})).status).toBe(404);
    }
  });
});

describe('the frame beside a form', () => {
  test('is for those who may read the draft, and holds the site’s page of it', async () => {
    const id = await draft('statements', { title: 'Beside' });
    const beside = (by: Caller) => by.fetch(`/../preview/statements/${id}/beside`);
    expect((await beside(kofi)).status).toBe(404);
    expect((await beside(cms.stranger)).status).toBe(404);

    const answer = await beside(cms.admin);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("default-src 'none'");
    const address = /src="([^"]+\/preview\/[\w-]{43})"/.exec(await answer.text())![1]!;
    expect(policy).toContain(`frame-src ${new URL(address).origin}`);
    const read = await guestOf(address).get('/guest-tokens/preview');
    expect(read.body.text.document.title).toBe('Beside');
  });
});

async function draft(collection: string, data: Record<string, unknown>): Promise<string> {
  const { body } = await cms.admin.post(`/${collection}?draft=true`, {
    language: 'en',
    body: someText,
    ...data
  });
  return body.doc.id;
}

function share(collection: string, id: string, days: unknown, by: Caller = cms.admin) {
  return by.post(`/${collection}/${id}/share`, { days });
}

function guestOf(url: string): Caller {
  return callerOf(cms.url, { Authorization: `Guest ${url.split('/').at(-1)}` });
}
