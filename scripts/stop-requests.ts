/** `stop`: somebody wants an orderly end. `hurry`: asked a second time. */
export type StopRequests = { stop: AbortSignal; hurry: AbortSignal };

/** Why `stop` was aborted; not an error to be reported. */
export class Stopped extends Error {}

/**
 * Listens for Ctrl-C, SIGTERM, a closed terminal and the end of the process that started this one
 * (whose IPC channel closes then). From here on none of them ends this process by itself.
 */
export function listenForStopRequests(): StopRequests {
  const stop = new AbortController();
  const hurry = new AbortController();
  const ask = () => (stop.signal.aborted ? hurry.abort() : stop.abort(new Stopped('Stopped.')));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  process.on('disconnect', () => stop.abort(new Stopped('Stopped.')));
  // Writing to a terminal that is gone must not end this process before PostgreSQL is stopped.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => stop.abort(new Stopped('Stopped.')));
  return { stop: stop.signal, hurry: hurry.signal };
}
