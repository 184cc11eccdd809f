import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { appFolder } from '../paths.ts';

// Vite’s server for the site, run by `npm run dev` in apps/site. It is the site’s own Vite, asked for by path,
// and it ends with the launcher’s channel, as the built site does.

type Vite = {
  createServer: (config: object) => Promise<{ listen: () => Promise<unknown>; close: () => Promise<void> }>;
};

const vitePath = createRequire(path.join(appFolder('site'), 'package.json')).resolve('vite');
const vite = (await import(pathToFileURL(vitePath).href)) as Vite;

const server = await vite.createServer({
  root: appFolder('site'),
  server: { host: process.env.SITE_HOST, port: Number(process.env.SITE_PORT), strictPort: true }
});
await server.listen();
process.send?.({ type: 'ready', address: process.env.SITE_URL });

const end = () => void server.close().then(() => process.exit(0));
process.once('SIGTERM', end);
process.once('disconnect', end);
