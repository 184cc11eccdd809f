import type { Server } from 'node:http';

/** Requests under way may take this long after the site was told to stop. */
const graceMs = 4_000;

/**
 * Stops in order when told to by a signal, or when the parent process that started the site is gone: no new
 * requests, those under way are finished, then `onEnd`, then exit with 0.
 */
export function stopWhenTold(server: Server, onEnd: () => Promise<void>): void {
  let isStopping = false;

  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    await Promise.all([closed, onEnd()]);
    clearTimeout(cut);
    process.exit(0);
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  process.on('disconnect', () => void stop());
  // The parent may have gone while the site was starting.
  if (process.send && !process.connected) void stop();
}
