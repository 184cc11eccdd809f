import type { Server } from 'node:http';
import { InvalidEnv, type Env } from '../env.ts';

/** Listens; a port that is taken is one clear sentence. */
export function listen(
  server: Server,
  { CMS_HOST, CMS_PORT }: Pick<Env, 'CMS_HOST' | 'CMS_PORT'>
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(
        isTaken
          ? new InvalidEnv(`Port ${CMS_PORT} is in use: set CMS_PORT to another, or stop what uses it.`)
          : error
      );
    });
    server.listen(CMS_PORT, CMS_HOST, resolve);
  });
}
