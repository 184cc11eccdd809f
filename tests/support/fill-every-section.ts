import type { Caller } from './caller.ts';
import { document, paragraph } from './rich-text.ts';

/** Publishes something of every kind, in English and with a name in Arabic, whatever the demo has already. */
export async function fillEverySection(editor: Caller): Promise<void> {
  const make = async (path: string, data: Record<string, unknown>) => {
    const { status, body } = await editor.post(path, data);
    if (status !== 201) throw new Error(`${path} was answered with ${status}: ${JSON.stringify(body)}`);
    return body.doc;
  };
  const publish = (collection: string, data: Record<string, unknown>) =>
    make(`/${collection}`, { language: 'en', _status: 'published', ...data });

  const topic = await make('/topics', { name: 'Price of water' });
  await make('/labels', { field: 'topic', topic: topic.id, language: 'ar', text: 'سعر الماء' });
  const group = await make('/groups', {
    name: 'Bucket chain',
    place: 'Long Quay',
    isPublic: true,
    links: [{ name: 'Their own page', address: 'https://buckets.example/' }]
  });
  const around = { topics: [topic.id], groups: [group.id] };
  await publish('action-calls', {
    title: 'One evening of buckets',
    firstDay: '2019-05-10',
    lastDay: '2019-05-11',
    kinds: ['rally', 'street-art'],
    speaker: 'Aurelio, at the Ropewalk',
    sendIn: 'A photograph of your bucket.',
    body: document(paragraph('Bring a bucket.')),
    ...around
  });
  await publish('statements', {
    title: 'To those who would buy',
    kind: 'open-letter',
    publishedAt: '2019-02-01T12:00:00.000Z',
    addressees: ['The board', 'The mayor'],
    signatories: [
      { name: 'Bucket chain', isGroup: true },
      { name: 'Ines Roca', role: 'midwife' }
    ],
    source: { title: 'Harbour Post', address: 'https://harbour.example/', date: '2019-02-03' },
    licence: 'cc-by-sa',
    corrections: [{ date: '2019-03-01', note: 'A name was misspelt.' }],
    body: document(paragraph('You cannot have it.')),
    ...around
  });
  const { body: imprints } = await editor.get('/pages?where[kind][equals]=imprint&limit=1');
  if (imprints.docs.length === 0) {
    await publish('pages', {
      title: 'Who prints this',
      kind: 'imprint',
      body: document(paragraph('We do.'))
    });
  }
  const { body: campaign } = await editor.get('/globals/campaign');
  if (!campaign.give?.length) {
    const note = 'Every coin helps.';
    const give = [{ kind: 'bank', recipient: 'Strike fund', iban: 'DE89370400440532013000', note }];
    await editor.post('/globals/campaign', { give });
  }
  await adoptAim(editor, 'The pumps answer to the town.');
}

async function adoptAim(editor: Caller, sentence: string): Promise<void> {
  await editor.post('/aims/add', { sentence });
  const { body } = await editor.get('/aims/screen');
  const fresh = (body.aims as { id: string; sentence: string; state: string }[]).filter(
    ({ state }) => state === 'new'
  );
  const changes = fresh.map((aim) => ({ id: aim.id, sentence: aim.sentence, as: 'new' }));
  const { status } = await editor.post('/aims/adopt', { place: 'The Ropewalk', date: '2019-06-02', changes });
  if (status !== 200) throw new Error(`The aim was not adopted: ${status}`);
}
