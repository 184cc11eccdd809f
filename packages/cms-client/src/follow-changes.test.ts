import type { ServerResponse } from 'node:http';
import type { Change } from '@broadside/types';
import { afterEach, expect, test, vi } from 'vitest';
import { followChanges, type StreamState } from './follow-changes.ts';
import { startLocalServer } from './testing/local-server.ts';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** Plays a CMS: each connection is given to `play` with the number it asked to begin after. */
async function follow(
  play: (response: ServerResponse, after: number | null, connection: number) => void,
  { after = null, silenceMs }: { after?: number | null; silenceMs?: number } = {}
) {
  const asked: (number | null)[] = [];
  const server = await startLocalServer((request, response) => {
    const given = new URL(request.url ?? '', 'http://cms').searchParams.get('after');
    asked.push(given === null ? null : Number(given));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    play(response, asked.at(-1) ?? null, asked.length);
  });
  const controller = new AbortController();
  const seen = { changes: [] as number[], states: [] as StreamState[], resets: 0 };
  const following = followChanges({
    address: server.address,
    apiKey: 'key',
    after,
    onChange: ({ number }) => seen.changes.push(number),
    onReset: () => (seen.resets += 1),
    onState: (state) => seen.states.push(state),
    signal: controller.signal,
    silenceMs,
    retryMs: { first: 5, longest: 20 }
  });
  ends.push(async () => {
    controller.abort();
    await following;
    await server.stop();
  });
  return { asked, seen, controller, following };
}

const hello = (number: number) => `event: hello\ndata: {"number":${number}}\n\n`;
const change = (number: number): string => {
  const data: Change = { number, collection: 'statements', id: `s${number}`, work: null };
  return `id: ${number}\nevent: change\ndata: ${JSON.stringify(data)}\n\n`;
};

test('After a cut it resumes behind the last change, and none is missed or given twice', async () => {
  const { asked, seen } = await follow((response, after, connection) => {
    if (connection === 1) {
      response.write(hello(10) + change(11) + change(12), () => response.destroy());
    } else {
      // The replay begins one too early: what is known already must not be given again.
      response.write(hello(14) + change(12) + change(13) + change(14));
    }
  });
  await vi.waitFor(() => expect(seen.changes).toEqual([11, 12, 13, 14]));
  expect(asked).toEqual([null, 12]);
  expect(seen.states.map(({ state }) => state)).toEqual(['live', 'down', 'live']);
});

test('A connection cut in the middle of an event asks for that event again', async () => {
  const { asked, seen } = await follow((response, _, connection) => {
    if (connection === 1) response.write(hello(1) + change(2).slice(0, -1), () => response.destroy());
    else response.write(hello(2) + change(2));
  });
  await vi.waitFor(() => expect(seen.changes).toEqual([2]));
  expect(asked).toEqual([null, 1]);
});

test('A connection without a sign of life is left and made anew', async () => {
  const play = (response: ServerResponse, _: number | null, connection: number) => {
    response.write(hello(5) + (connection === 2 ? change(6) : ''));
  };
  const { asked, seen } = await follow(play, { silenceMs: 100 });
  await vi.waitFor(() => expect(seen.changes).toEqual([6]), { timeout: 5_000 });
  expect(asked.slice(0, 2)).toEqual([null, 5]);
});

test('A comment is a sign of life', async () => {
  let comments = 0;
  const play = (response: ServerResponse) => {
    response.write(hello(5));
    // Together the comments last half as long again as the silence that would end the connection.
    const beat = setInterval(() => {
      comments += 1;
      response.write(comments < 15 ? ': keep-alive\n\n' : change(6));
    }, 100);
    response.on('close', () => clearInterval(beat));
  };
  const { asked, seen } = await follow(play, { silenceMs: 1_000 });
  await vi.waitFor(() => expect(seen.changes).toEqual([6]), { timeout: 5_000 });
  expect(asked).toEqual([null]);
});

test('A reset is told, and what follows is counted from there', async () => {
  const { seen, asked } = await follow(
    (response, _, connection) => {
      if (connection === 1)
        response.write(hello(900) + 'event: reset\ndata: {}\n\n', () => response.destroy());
      else response.write(hello(901) + change(901));
    },
    { after: 3 }
  );
  await vi.waitFor(() => expect(seen.changes).toEqual([901]));
  expect(seen.resets).toBe(1);
  expect(asked).toEqual([3, 900]);
});

test('A CMS whose numbers went back, as after a restore, is a reset', async () => {
  const { seen } = await follow((response) => response.write(hello(2) + change(3)), { after: 50 });
  await vi.waitFor(() => expect(seen.changes).toEqual([3]));
  expect(seen.resets).toBe(1);
});

test('A refusal is told as down and tried again', async () => {
  let tries = 0;
  const server = await startLocalServer((_, response) => response.writeHead(++tries && 401).end());
  const controller = new AbortController();
  const states: StreamState[] = [];
  const following = followChanges({
    address: server.address,
    apiKey: 'wrong',
    after: null,
    onChange: () => undefined,
    onReset: () => undefined,
    onState: (state) => states.push(state),
    signal: controller.signal,
    retryMs: { first: 1, longest: 5 }
  });
  await vi.waitFor(() => expect(tries).toBeGreaterThan(2));
  controller.abort();
  await following;
  await server.stop();
  expect(states[0]?.state).toBe('down');
});

test('An abort ends it at once, also while connected', async () => {
  const { controller, following, seen } = await follow((response) => response.write(hello(1)));
  await vi.waitFor(() => expect(seen.states).toHaveLength(1));
  controller.abort();
  await following;
  expect(seen.states).toHaveLength(1);
});
