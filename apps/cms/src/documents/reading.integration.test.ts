import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { document, paragraph, someText } from '@broadside/tests/support/rich-text.ts';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

/** Makes a document; English and published where nothing else is said. */
async function make(collection: string, data: Record<string, unknown>) {
  const { status, body } = await cms.admin.post(`/${collection}`, {
    language: 'en',
    body: someText,
    _status: 'published',
    ...data
  });
  expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined });
  return body.doc;
}

async function named(collection: 'topics' | 'groups', data: Record<string, unknown>) {
  const { body } = await cms.admin.post(`/${collection}`, data);
  return body.doc;
}

describe('a letter', () => {
  test('is answered with all that stands around it, in every language alike', async () => {
    const [water, hidden, dockers] = await Promise.all([
      named('topics', { name: 'Water' }),
      named('groups', { name: 'Night Shift', isPublic: false }),
      named('groups', { name: 'Dockers', isPublic: true })
    ]);
    await cms.admin.post('/labels', { field: 'topic', topic: water.id, language: 'es', text: 'Agua' });
    const letter = await make('statements', {
      title: 'To the council',
      kind: 'open-letter',
      body: document(paragraph('Stop the sale.')),
      topics: [water.id],
      groups: [hidden.id, dockers.id],
      addressees: ['The mayor', 'The council'],
      signatories: [
        { name: 'Dockers', isGroup: true },
        { name: 'A. Berg', role: 'Plumber' }
      ],
      source: { title: 'Harbour Post', address: 'https://harbour.example/letter', date: '2026-02-03' },
      licence: 'cc-by-sa',
      corrections: [{ date: '2026-03-01', note: 'A name was misspelt.' }]
    });
    await make('statements', { title: 'Al consejo', language: 'es', translationOf: letter.id });

    const facts = {
      topics: [{ id: water.id, slug: 'water', names: [{ text: 'Water' }, { text: 'Agua', language: 'es' }] }],
      groups: [{ id: dockers.id, slug: 'dockers' }],
      signatories: [
        { name: 'Dockers', isGroup: true, role: null },
        { name: 'A. Berg', isGroup: false, role: 'Plumber' }
      ],
      addressees: ['The mayor', 'The council'],
      source: { title: 'Harbour Post', address: 'https://harbour.example/letter', date: '2026-02-03' },
      licence: { code: 'cc-by-sa', text: null },
      call: null
    };
    const own = await cms.site.get('/statements/read?language=en&slug=to-the-council');
    expect(own.body.document).toMatchObject({ collection: 'statements', kind: 'open-letter', facts });
    expect(own.body.document.facts.groups).toHaveLength(1);
    expect(own.body.document.facts.corrections).toEqual([
      { date: '2026-03-01', note: 'A name was misspelt.' }
    ]);

    const translated = await cms.site.get('/statements/read?language=es&slug=al-consejo');
    expect(translated.body.document).toMatchObject({ kind: 'open-letter', language: 'es', facts });
    expect(translated.body.document.facts.corrections).toEqual([]);
  });

  test('shows a group once it may be named, and no longer when it may not', async () => {
    const { body } = await cms.admin.get('/groups?where[slug][equals]=night-shift');
    const names = async () =>
      (await cms.site.get('/statements/read?language=en&slug=to-the-council')).body.document.facts.groups.map(
        ({ slug }: { slug: string }) => slug
      );
    await cms.admin.patch(`/groups/${body.docs[0].id}`, { isPublic: true });
    expect(await names()).toEqual(['night-shift', 'dockers']);
    await cms.admin.patch(`/groups/${body.docs[0].id}`, { isPublic: false });
    expect(await names()).toEqual(['dockers']);
  });
});

describe('a hidden group', () => {
  test('appears nowhere: not by its address, in the list, nor by a name in another language', async () => {
    const { body } = await cms.admin.get('/groups?where[slug][equals]=night-shift');
    await cms.admin.post('/labels', {
      field: 'group',
      group: body.docs[0].id,
      language: 'es',
      text: 'Turno de noche'
    });
    expect((await cms.site.get('/groups/read?language=en&slug=night-shift')).status).toBe(404);
    for (const path of ['/groups/list', '/groups', '/labels?limit=100', '/globals/campaign/overview']) {
      const answer = await cms.site.get(path);
      expect(answer.status, path).toBe(200);
      expect(JSON.stringify(answer.body), path).not.toMatch(/night|noche/i);
    }
    expect((await cms.site.get('/groups/list')).body.entries).toMatchObject([{ slug: 'dockers' }]);
  });
});

describe('a topic', () => {
  test('has what is published about it, the reader’s language first, and no drafts', async () => {
    const { body } = await cms.admin.get('/topics?where[slug][equals]=water');
    const topics = [body.docs[0].id];
    await make('statements', { title: 'On pipes', topics });
    await make('action-calls', {
      title: 'Bucket day',
      topics,
      firstDay: '2026-06-02',
      lastDay: '2026-06-02'
    });
    await cms.admin.post('/statements?draft=true', { title: 'Not yet', language: 'en', topics });

    const { body: found } = await cms.site.get('/topics/read?language=es&slug=water');
    expect(found.topic.names).toContainEqual({ text: 'Agua', language: 'es' });
    expect(found.works.total).toBe(3);
    const titles = found.works.entries.map(({ title }: { title: string }) => title);
    expect(titles[0]).toBe('Al consejo');
    expect(titles.slice(1).sort()).toEqual(['Bucket day', 'On pipes']);
    expect((await cms.site.get('/topics/list')).body.entries).toMatchObject([{ slug: 'water', works: 3 }]);
  });

  test('with nothing published is not listed, and may be asked for', async () => {
    await named('topics', { name: 'Empty' });
    expect((await cms.site.get('/topics/list')).body.entries).toHaveLength(1);
    const { body } = await cms.site.get('/topics/read?language=en&slug=empty');
    expect(body.works).toMatchObject({ total: 0, pages: 1, entries: [] });
    expect((await cms.site.get('/topics/read?language=en&slug=nothing')).status).toBe(404);
  });
});

describe('a call', () => {
  const stateAt = async (title: string, at: string) => {
    const { body } = await cms.site.get(`/action-calls/list?language=en&at=${at}`);
    const isIn = (entries: { title: string }[]) => entries.some((entry) => entry.title === title);
    return ['now', 'coming'].find((state) => isIn(body[state])) ?? (isIn(body.past.entries) ? 'past' : null);
  };

  test('is on from its first midnight anywhere on Earth until its last', async () => {
    await make('action-calls', { title: 'Two days', firstDay: '2030-05-10', lastDay: '2030-05-11' });
    expect(await stateAt('Two days', '2030-05-09T09:59:59.000Z')).toBe('coming');
    expect(await stateAt('Two days', '2030-05-09T10:00:00.000Z')).toBe('now');
    expect(await stateAt('Two days', '2030-05-12T11:59:59.000Z')).toBe('now');
    expect(await stateAt('Two days', '2030-05-12T12:00:00.000Z')).toBe('past');
  });

  test('from before both days were asked for: with one it lasts that day, without any it has no end', async () => {
    const days = { firstDay: '2031-05-10', lastDay: '2031-05-10' };
    const one = await make('action-calls', { title: 'One day', ...days });
    const none = await make('action-calls', { title: 'Any day', ...days });
    const client = new Client({ connectionString: cms.databaseUrl });
    await client.connect();
    await client.query('update action_calls set first_day = null where id = any($1)', [[one.id, none.id]]);
    await client.query('update action_calls set last_day = null where id = $1', [none.id]);
    await client.end();
    expect(await stateAt('One day', '2031-05-09T09:59:59.000Z')).toBe('coming');
    expect(await stateAt('One day', '2031-05-11T11:59:59.000Z')).toBe('now');
    expect(await stateAt('Any day', '2050-01-01T00:00:00.000Z')).toBe('now');
  });

  test('is told with the moment at which the list will be another', async () => {
    const { body } = await cms.site.get('/action-calls/list?language=en&at=2030-05-01T00:00:00.000Z');
    expect(body.until).toBe('2030-05-09T10:00:00.000Z');
    const later = await cms.site.get('/action-calls/list?language=en&at=2030-05-10T00:00:00.000Z');
    expect(later.body.until).toBe('2030-05-12T12:00:00.000Z');
  });

  test('is listed once, in the reader’s language or its own, and as a draft never', async () => {
    const call = await make('action-calls', {
      title: 'Open the taps',
      firstDay: '2032-01-01',
      lastDay: '2032-01-07',
      kinds: ['street-art', 'rally'],
      speaker: 'Ask Aurelio',
      sendIn: 'A photograph'
    });
    await make('action-calls', {
      title: 'Abrir los grifos',
      language: 'es',
      translationOf: call.id,
      sendIn: 'Una foto'
    });
    await cms.admin.post('/action-calls?draft=true', {
      title: 'Secret',
      language: 'en',
      firstDay: '2032-01-01'
    });
    const { body } = await cms.site.get('/action-calls/list?language=es&at=2031-12-01T00:00:00.000Z');
    expect(body.coming).toHaveLength(1);
    expect(body.coming[0]).toMatchObject({
      title: 'Abrir los grifos',
      firstDay: '2032-01-01',
      lastDay: '2032-01-07',
      kinds: ['street-art', 'rally']
    });
    expect((await cms.site.get('/action-calls/read?language=en&slug=secret')).status).toBe(404);

    const read = await cms.site.get('/action-calls/read?language=es&slug=abrir-los-grifos');
    expect(read.body.document).toMatchObject({
      kind: 'action-call',
      facts: {
        call: {
          firstDay: '2032-01-01',
          kinds: ['street-art', 'rally'],
          speaker: { text: 'Ask Aurelio', language: 'en' },
          sendIn: { text: 'Una foto', language: 'es' }
        }
      }
    });
  });

  test.each(['at=yesterday', 'language=', 'page=0', 'limit=1000'])(
    'asked for with %s is refused',
    async (bad) => {
      const query = new URLSearchParams({ language: 'en', ...Object.fromEntries(new URLSearchParams(bad)) });
      expect((await cms.site.get(`/action-calls/list?${query}`)).status).toBe(400);
    }
  );
});
