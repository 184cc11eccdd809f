import type { Server } from 'node:http';
import { log } from '../log.ts';

/** What was started so far, in the order in which it is stopped. */
export type Running = {
  server?: Server;
  feed?: { stop: () => Promise<void> };
  admin?: { close: () => Promise<void> };
  jobs?: { stop: () => Promise<void> };
  payload?: { destroy: () => Promise<void> };
};

/** Longest wait for requests under way, in milliseconds. */
const patience = 5000;

/**
 * Stops in order on SIGTERM, SIGINT, or when the program that started us is gone: no more calls, then the database.
 * Called before anything is started, so that a launcher that dies meanwhile leaves nothing behind.
 */
export function stopWhenAsked(running: Running): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), patience + 2000).unref();

    await close(running.server, running.feed);
    await running.admin?.close();
    await running.jobs?.stop();
    await running.payload?.destroy();
    log.info('the CMS stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
}

/** Takes no more calls, ends the event streams, and lets the other requests finish. */
async function close(server: Running['server'], feed: Running['feed']): Promise<void> {
  const closed = server?.listening ? new Promise((resolve) => server.close(resolve)) : null;
  await feed?.stop();
  if (!server || !closed) return;
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(impatience);
}
