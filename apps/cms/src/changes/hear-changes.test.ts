import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { hearChanges } from './hear-changes.ts';

test('a database that drops every connection is tried one connection at a time, with pauses that grow', async () => {
  const moments: number[] = [];
  const server = createServer((socket) => {
    moments.push(performance.now());
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const stop = new AbortController();
  const hearing = hearChanges({
    address: `postgres://nobody@127.0.0.1:${(server.address() as AddressInfo).port}/none`,
    onHeard: () => {},
    log: pino({ level: 'silent' }),
    signal: stop.signal
  });
  await vi.waitFor(() => expect(moments.length).toBe(3), 10_000);
  const [first, second] = [moments[1]! - moments[0]!, moments[2]! - moments[1]!];
  expect(first).toBeGreaterThan(400);
  expect(second).toBeGreaterThan(first);

  stop.abort();
  await hearing;
  server.close();
});
