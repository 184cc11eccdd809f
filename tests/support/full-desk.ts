import { leaveComment } from './leave-response.ts';
import { redDot } from './pictures.ts';
import { document, bullets, link, paragraph } from './rich-text.ts';
import type { TestCms } from './start-cms.ts';
import { writingIn } from './writing.ts';

/** Something on every page of the admin; answers the addresses of the documents' forms, below /admin. */
export async function fillDesk(
  cms: TestCms
): Promise<{ statement: string; translation: string; call: string }> {
  const statements = writingIn(cms);
  const body = document(
    paragraph(
      'The pumps were built by this town. ',
      link('https://council.example', 'The minutes'),
      ' say so.'
    ),
    bullets('No sale', 'No lease')
  );
  const title = 'The pumps stay ours, and so do the wells, the pipes and the tower on Kettle Hill';
  const statement = (await statements.write({ title, summary: 'What we found out.', body })).body.doc.id;
  const arabic = { title: 'المضخات تبقى لنا', language: 'ar', translationOf: statement, body };
  const translation = (await statements.draft(arabic)).body.doc.id;
  await statements.draft({ title: 'Not yet said' });
  const aims = await adopt(cms, ['The waterworks belong to the town.', 'Nobody is cut off.']);
  const days = { firstDay: '2031-03-01', lastDay: '2031-03-08', kinds: ['rally', 'march'], aims };
  const call = (await writingIn(cms, 'action-calls').write({ title: 'A week for the wells', body, ...days }))
    .body.doc.id;

  await cms.admin.post('/aims/add', { sentence: 'The accounts are open.' });
  await cms.admin.fetch('/media', { method: 'POST', body: picture() });
  for (const text of ['I was there.', 'Where can I sign?'])
    await leaveComment(cms.databaseUrl, { on: { statement }, text, name: 'Ines' });
  return {
    statement: `/collections/statements/${statement}`,
    translation: `/collections/statements/${translation}`,
    call: `/collections/action-calls/${call}`
  };
}

async function adopt(cms: TestCms, sentences: string[]): Promise<string[]> {
  const changes: { id: string; sentence: string; as: 'new' }[] = [];
  for (const sentence of sentences)
    changes.push({ id: (await cms.admin.post('/aims/add', { sentence })).body.aim, sentence, as: 'new' });
  await cms.admin.post('/aims/adopt', { place: 'Port Halden', date: '2026-05-01', changes });
  return changes.map(({ id }) => id);
}

function picture(): FormData {
  const form = new FormData();
  form.set('file', new File([redDot.buffer], redDot.name, { type: redDot.mimeType }));
  form.set('_payload', JSON.stringify({ alternative: 'A red dot on a map', language: 'en' }));
  return form;
}
