import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';

/** A held lock. `note` is what others are told who ask for it. */
export type Lock = { note: (text: string) => void; release: () => Promise<void> };
export type LockAttempt =
  { held: true; lock: Lock } | { held: false; note: string; untilFree: Promise<void> };

/**
 * Takes the lock called `name` on this machine, or says who has it. The lock is a listening socket, so the
 * system frees it whatever way its holder dies, and no process id can be mistaken for another's.
 */
export async function tryLock(name: string): Promise<LockAttempt> {
  const address = lockAddress(name);
  for (;;) {
    const lock = await listen(address);
    if (lock) return { held: true, lock };
    const holder = await ask(address);
    if (holder) return { held: false, ...holder };
    if (isFile(address)) await rm(address, { force: true });
  }
}

/** Waits until the lock is free and takes it; `onWait` is called once when it is not free at once. */
export async function waitForLock(name: string, onWait: (note: string) => void): Promise<Lock> {
  for (let hasWaited = false; ; hasWaited = true) {
    const attempt = await tryLock(name);
    if (attempt.held) return attempt.lock;
    if (!hasWaited) onWait(attempt.note);
    await attempt.untilFree;
  }
}

/** Linux: an abstract socket; Windows: a named pipe; neither leaves a file behind. Elsewhere a socket file. */
function lockAddress(name: string): string {
  const id = `broadside-${createHash('sha256').update(name).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${id}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${id}`;
  return path.join(os.tmpdir(), `${id}.sock`);
}

const isFile = (address: string) => path.isAbsolute(address) && process.platform !== 'win32';

async function listen(address: string): Promise<Lock | null> {
  let note = '';
  const waiting = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    waiting.add(socket);
    socket.on('close', () => waiting.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.write(`${note}\n`);
  });
  server.unref();
  try {
    server.listen(address);
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw error;
  }
  return {
    note: (text) => void (note = text),
    release: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of waiting) socket.destroy();
      await closed;
    }
  };
}

/** The holder's note and a promise of its end; null when nobody answers (a socket file left by a killed process). */
async function ask(address: string): Promise<{ note: string; untilFree: Promise<void> } | null> {
  const socket = net.connect(address);
  socket.on('error', () => socket.destroy());
  const untilFree = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const note = await new Promise<string | null>((resolve) => {
    socket.once('data', (line) => resolve(line.toString().trim()));
    socket.once('close', () => resolve(null));
  });
  if (note === null) return null;
  socket.unref();
  return { note, untilFree };
}
