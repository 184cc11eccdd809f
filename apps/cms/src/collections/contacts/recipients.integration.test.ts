import type { Caller } from '@broadside/tests/support/caller.ts';
import { leaveMessage } from '@broadside/tests/support/leave-response.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;
let kofi: Caller;
let topic: string;

beforeAll(async () => {
  cms = await startCms();
  kofi = await cms.person('Kofi', ['moderator']);
  topic = (await cms.admin.post('/contact-topics', { name: 'Press' })).body.doc.id;
  await leaveMessage(cms.databaseUrl, { topic, text: 'Whom may I call?', name: 'Ines', answerBy: 'by post' });
}, 120_000);
afterAll(() => cms?.stop());

const mayRead = async (caller: Caller) =>
  Boolean((await caller.get('/access')).body.collections.contacts?.read);
const texts = async (caller: Caller) => {
  const { status, body } = await caller.get('/contacts?depth=0');
  return { status, texts: (body.docs ?? []).map(({ text }: { text: string }) => text) };
};

test('whoever no topic names is told of no messages, an admin too', async () => {
  for (const caller of [kofi, cms.admin]) {
    expect(await mayRead(caller)).toBe(false);
    expect(await texts(caller)).toEqual({ status: 403, texts: [] });
  }
});

test('whoever a topic names reads its messages from then on, and not after', async () => {
  const { id } = (await kofi.get('/users/me')).body.user;
  await cms.admin.patch(`/contact-topics/${topic}`, { recipients: [id] });
  expect(await mayRead(kofi)).toBe(true);
  expect(await texts(kofi)).toEqual({ status: 200, texts: ['Whom may I call?'] });
  expect(await mayRead(cms.admin)).toBe(false);
  await cms.admin.patch(`/contact-topics/${topic}`, { recipients: [] });
  expect(await texts(kofi)).toEqual({ status: 403, texts: [] });
});
