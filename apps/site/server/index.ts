import { createServer } from 'node:http';
import { createCmsClient } from '@broadside/cms-client';
import { createChangeState } from '../src/lib/server/change-state.ts';
import { createStyleSheets } from './style-sheet.ts';
import { shareSite, type Site } from '../src/lib/server/site.ts';
import { createApp } from './app.ts';
import { listenForChanges } from './changes.ts';
import { readEnv } from './env.ts';
import { listen } from './listen.ts';
import { createLog } from './log.ts';
import { withLoopbackSpellings } from './loopback.ts';
import { stopWhenTold } from './shutdown.ts';
import { loadSvelteKit } from './svelte-kit.ts';

try {
  await start();
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${sentence}\n`);
  if (process.connected) await new Promise((sent) => process.send?.({ type: 'failed', sentence }, sent));
  process.exit(1);
}

async function start(): Promise<void> {
  const env = readEnv();
  const log = createLog(env.logLevel);
  const server = createServer();
  const pages = await loadSvelteKit(env.build, server);
  const port = await listen(server, env);

  const styleSheets = createStyleSheets(env.build);
  const site: Site = {
    cms: createCmsClient({ address: env.cmsAddress, apiKey: env.apiKey }),
    changes: createChangeState(),
    addresses: withLoopbackSpellings(env.addresses ?? [`http://localhost:${port}`]),
    cmsUrl: env.cmsUrl,
    styleSheet: styleSheets.hrefFor,
    log
  };
  shareSite(site);
  server.on(
    'request',
    createApp({ site, styleSheets, pages, trustProxy: env.trustProxy, isLive: env.build === null })
  );

  const ending = new AbortController();
  const { cmsAddress: address, apiKey } = env;
  const following = listenForChanges({ address, apiKey, state: site.changes, log, signal: ending.signal });
  stopWhenTold(server, () => {
    ending.abort();
    return following;
  });

  log.info({ address: site.addresses[0] }, 'ready');
  process.send?.({ type: 'ready', address: site.addresses[0] });
}
