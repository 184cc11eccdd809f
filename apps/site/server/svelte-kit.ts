import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RequestHandler } from 'express';
import { nameAddressHeaders } from './env.ts';

/** SvelteKit as a request handler: the build in `folder`, or Vite with live reload where it is null. */
export async function loadSvelteKit(folder: string | null, server: Server): Promise<RequestHandler> {
  if (folder === null) return startVite(server);

  const file = join(folder, 'site', 'handler.js');
  if (!existsSync(file))
    throw new Error(`There is no built site in ${folder}: run "vite build" in apps/site first.`);
  nameAddressHeaders();
  const { handler } = (await import(pathToFileURL(file).href)) as { handler: RequestHandler };
  return handler;
}

async function startVite(server: Server): Promise<RequestHandler> {
  const { createServer } = await import('vite');
  const root = resolve(import.meta.dirname, '..');
  const vite = await createServer({
    root,
    server: { middlewareMode: true, hmr: { server } },
    appType: 'custom'
  });
  server.on('close', () => void vite.close());
  return vite.middlewares;
}
