import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftLine, type LineEvent } from './draft-line.ts';

type Sent = { url: string; updatedAt: string; form: string | null };

let sent: Sent[];
let heard: LineEvent['type'][];

beforeEach(() => {
  vi.useFakeTimers();
  [sent, heard] = [[], []];
});
afterEach(() => void vi.useRealTimers());

/** A line to a server that takes what is based on its state, and answers as told before that. */
function lineTo(...answers: ('lost' | 'broken')[]) {
  let state = 1;
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const { updatedAt } = JSON.parse(
      init.body instanceof FormData ? String(init.body.get('_payload')) : String(init.body)
    );
    sent.push({ url, updatedAt, form: new Headers(init.headers).get('x-form') });
    const answer = answers.shift();
    if (answer === 'lost') throw new TypeError('Failed to fetch');
    if (answer === 'broken') return new Response('', { status: 502 });
    if (updatedAt !== `state ${state}`)
      return Response.json({ errors: [{ data: { needs: 'merge' } }] }, { status: 409 });
    return Response.json({ doc: { updatedAt: `state ${++state}` } });
  };
  return new DraftLine({
    collection: 'statements',
    id: 'one',
    form: 'this form',
    updatedAt: 'state 1',
    noConnection: 'No connection',
    send: send as typeof fetch,
    hear: ({ type }) => heard.push(type)
  });
}

const autosave = '/api/statements/one?draft=true&autosave=true';
const form = (title: string): RequestInit => {
  const body = new FormData();
  body.append('_payload', JSON.stringify({ title, updatedAt: 'whatever the form remembers' }));
  return { method: 'PATCH', body };
};

test('saves sent at the same moment go one after another, each from the state before it', async () => {
  const line = lineTo();
  const answers = await Promise.all([
    line.send(autosave, form('a')),
    line.send('/api/statements/one', form('b')),
    line.save({ title: 'c' })
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(sent.map(({ updatedAt }) => updatedAt)).toEqual(['state 1', 'state 2', 'state 3']);
  expect(sent.every((each) => each.form === 'this form')).toBe(true);
  expect(line.updatedAt).toBe('state 4');
});

test('an autosave without an answer is sent again until it arrives, and what follows waits for it', async () => {
  const line = lineTo('lost', 'broken', 'lost');
  const first = line.send(autosave, form('a'));
  const second = line.send(autosave, form('b'));
  await vi.runAllTimersAsync();
  expect((await first).status).toBe(200);
  expect((await second).status).toBe(200);
  expect(heard).toEqual(['lost', 'lost', 'lost', 'saved', 'saved']);
  expect(sent.map(({ updatedAt }) => updatedAt)).toEqual([
    ...['state 1', 'state 1', 'state 1', 'state 1'],
    'state 2'
  ]);
});

test('what a person asked for by a button is not done later behind their back', async () => {
  const line = lineTo('lost');
  await expect(line.send('/api/statements/one', form('a'))).rejects.toThrow('No connection');
  expect(sent).toHaveLength(1);
  expect((await line.send(autosave, form('b'))).status).toBe(200);
});

test('a closed line gives up', async () => {
  const line = lineTo('lost', 'lost');
  line.close();
  await expect(line.send(autosave, form('a'))).rejects.toThrow('No connection');
});

test('a conflict is heard, and the state stays what the form was made from', async () => {
  const line = lineTo();
  line.updatedAt = 'an old state';
  expect((await line.send(autosave, form('a'))).status).toBe(409);
  expect(heard).toEqual(['refused']);
  expect(line.updatedAt).toBe('an old state');
  expect(line.isRefused).toBe(true);
  line.updatedAt = 'state 1';
  await line.send(autosave, form('a'));
  expect(line.isRefused).toBe(false);
});

test('a save waits for what it relies on, whatever came of that', async () => {
  const line = lineTo();
  let fail = (): void => undefined;
  line.wait(new Promise((_, reject) => (fail = () => reject(new Error('No alternative text')))));
  const saved = line.send(autosave, form('a'));
  await vi.runAllTimersAsync();
  expect(sent).toEqual([]);
  fail();
  expect((await saved).status).toBe(200);
});
