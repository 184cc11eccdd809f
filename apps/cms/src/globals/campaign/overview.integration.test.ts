import { someText } from '@broadside/tests/support/rich-text.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

test('the overview tells what the campaign set, what there is, and what is pinned and published', async () => {
  const { body: topic } = await cms.admin.post('/topics', { name: 'Water' });
  const { body: unused } = await cms.admin.post('/topics', { name: 'Nothing yet' });
  expect(unused.doc.slug).toBe('nothing-yet');
  await cms.admin.post('/groups', { name: 'Dockers', isPublic: true });
  const statement = await make('statements', { title: 'On pipes', topics: [topic.doc.id] });
  const page = await make('pages', { title: 'Press', kind: 'press' });
  const draft = await cms.admin.post('/pages?draft=true', { title: 'Later', language: 'en' });
  await cms.admin.post('/globals/campaign', {
    slogan: 'Not for sale',
    licence: 'own',
    licenceText: 'Copy it.',
    pinned: [
      { relationTo: 'pages', value: draft.body.doc.id },
      { relationTo: 'statements', value: statement.id }
    ],
    navigation: [
      { section: 'statements' },
      { section: 'groups', isHidden: true },
      { section: 'page', page: page.id }
    ],
    follow: [{ platform: 'mastodon', address: 'https://social.example/@water' }],
    give: [{ kind: 'bank', recipient: 'Strike fund', iban: 'DE89 3704 0044 0532 0130 00', note: 'Thanks.' }]
  });
  const { body: campaign } = await cms.admin.get('/globals/campaign');
  await cms.admin.post('/labels', {
    field: 'give',
    way: campaign.give[0].id,
    language: 'es',
    text: 'Gracias.'
  });
  await cms.admin.post('/labels', { field: 'slogan', language: 'es', text: 'No se vende' });

  const { body } = await cms.site.get('/globals/campaign/overview');
  expect(body).toMatchObject({
    slogans: [
      { text: 'Not for sale', language: 'en' },
      { text: 'No se vende', language: 'es' }
    ],
    sections: ['statements', 'topics', 'groups', 'give'],
    navigation: [
      { section: 'statements', page: null },
      { section: 'page', page: page.id }
    ],
    pinned: [{ collection: 'statements', kind: 'statement', addresses: [{ title: 'On pipes' }] }],
    follow: [{ platform: 'mastodon', name: null }],
    give: [{ kind: 'bank', notes: [{ text: 'Thanks.' }, { text: 'Gracias.', language: 'es' }] }],
    licence: { code: 'own', text: 'Copy it.' },
    logo: null
  });
  expect(JSON.stringify(body)).not.toContain('Later');
});

test('a section is told of only while there is something in it', async () => {
  const sections = async () => (await cms.site.get('/globals/campaign/overview')).body.sections;
  const call = await make('action-calls', {
    title: 'A day',
    firstDay: `${new Date().getUTCFullYear() + 1}-12-31`,
    lastDay: `${new Date().getUTCFullYear() + 1}-12-31`
  });
  expect(await sections()).toContain('action-calls');
  await cms.admin.delete(`/action-calls/${call.id}`);
  expect(await sections()).not.toContain('action-calls');
});

async function make(collection: string, data: Record<string, unknown>) {
  const { status, body } = await cms.admin.post(`/${collection}`, {
    language: 'en',
    body: someText,
    _status: 'published',
    ...data
  });
  expect(status).toBe(201);
  return body.doc;
}
