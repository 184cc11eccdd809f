import type { Server } from 'node:http';
import type { Payload } from 'payload';
import type { ChangeFeed } from '../changes/feed.ts';
import { log } from '../log.ts';

type Running = { server: Server; feed: ChangeFeed; payload: Payload; admin: { close: () => Promise<void> } };

/** Longest wait for requests under way, in milliseconds. */
const patience = 5000;

/** Stops in order on SIGTERM, SIGINT, or when the program that started us is gone: no more calls, then the database. */
export function stopWhenAsked({ server, feed, payload, admin }: Running): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), patience + 2000).unref();
    setTimeout(() => server.closeAllConnections(), patience).unref();

    const closed = new Promise((resolve) => server.close(resolve));
    await feed.stop();
    server.closeIdleConnections();
    await closed;
    await admin.close();
    await payload.destroy();
    log.info('the CMS stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
}
