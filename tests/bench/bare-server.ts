import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** `node:http` and nothing else: what a speed is compared with. */
export type BareServer = { url: string; stop: () => Promise<void> };

/** Starts it in a process of its own; it answers everything with a buffer of `size` bytes. */
export async function startBareServer(size: number, contentType: string): Promise<BareServer> {
  const server = fork(path.join(import.meta.dirname, 'bare-server-process.ts'), [String(size), contentType]);
  const ended = once(server, 'exit');
  const message = await Promise.race([once(server, 'message'), ended.then(() => null)]);
  if (!message) throw new Error('The bare server did not start.');
  return {
    url: `http://127.0.0.1:${message[0]}/`,
    stop: async () => {
      if (server.connected) server.disconnect();
      await ended;
    }
  };
}
