import { createServer } from 'node:http';
import express from 'express';
import next from 'next';
import { getPayload } from 'payload';
import { ChangeFeed } from './src/changes/feed.ts';
import { setChangeFeed } from './src/changes/current-feed.ts';
import { appFolder, env } from './src/current-env.ts';
import { database } from './src/database.ts';
import { log } from './src/log.ts';
import config from './src/payload.config.ts';
import { closeEndpoints } from './src/server/closed-endpoints.ts';
import { demoSignIn } from './src/server/demo-sign-in.ts';
import { oneName } from './src/server/one-name.ts';
import { onlyWithCredentials } from './src/server/gate.ts';
import { graphQL } from './src/server/graphql.ts';
import { bodyLimit } from './src/server/body-limit.ts';
import { failures } from './src/server/failures.ts';
import { wellFormed } from './src/server/well-formed.ts';
import { health } from './src/server/health.ts';
import { noteClientBlock } from './src/sign-in/limiter/client-block.ts';
import { logRequests } from './src/server/log-requests.ts';
import { listen } from './src/server/listen.ts';
import { startJobs } from './src/schedule/jobs.ts';
import { stopWhenAsked, type Running } from './src/server/stop-when-asked.ts';
import { prepare } from './src/preparation/prepare.ts';
import { besideAsset } from './src/server/preview/assets.ts';
import { previewBeside } from './src/server/preview/beside.ts';
import { previewLink } from './src/server/preview/link.ts';
import { reportFailure, tell } from './src/server/launcher.ts';
import { rest } from './src/server/rest.ts';
import { securityHeaders } from './src/server/security-headers.ts';
import { onlySignedIn, payloadsAccountPages, signInPages, toSignIn } from './src/sign-in/pages/router.ts';

process.chdir(appFolder);

try {
  await start();
} catch (error) {
  reportFailure(error);
  process.exit(1);
}

/** Database first, then who may call, then the three things served: /api without Next, /preview, and Next for /admin. */
async function start(): Promise<void> {
  const running: Running = {};
  stopWhenAsked(running);
  const payload = (running.payload = await getPayload({ config }));
  await prepare(payload);
  closeEndpoints(payload.config);

  const feed = (running.feed = new ChangeFeed({
    address: env.DATABASE_URL,
    pool: database(payload).pool,
    log
  }));
  await feed.start();
  setChangeFeed(feed);

  const app = express().disable('x-powered-by').set('trust proxy', env.TRUSTED_PROXY);
  const server = (running.server = createServer(app));
  const admin = next({
    dev: env.isDevelopment,
    dir: appFolder,
    hostname: env.CMS_HOST,
    port: env.CMS_PORT,
    httpServer: server
  });
  running.admin = admin;
  await admin.prepare();
  const adminPage = admin.getRequestHandler();

  app.use(logRequests, wellFormed, securityHeaders, bodyLimit, noteClientBlock);
  app.get('/healthz', health(payload));
  app.get('/', (_, response) => response.redirect('/admin'));
  app.use('/api', onlyWithCredentials);
  app.post('/api/graphql', graphQL);
  app.use('/api', rest);
  for (const name of ['beside.js', 'beside.css'] as const) app.get(`/preview/${name}`, besideAsset(name));
  app.get('/preview/:collection/:id', previewLink(payload));
  app.get('/preview/:collection/:id/beside', previewBeside(payload));
  app.post('/demo/sign-in', demoSignIn(payload));
  app.use('/admin', oneName);
  app.use('/sign-in', oneName, signInPages());
  app.get(payloadsAccountPages, toSignIn);
  app.use('/admin', onlySignedIn);
  app.use((request, response) => adminPage(request, response));
  app.use(failures);

  await listen(server, env);
  if (env.JOBS_HERE) running.jobs = startJobs(payload);
  tell({ type: 'ready', address: env.CMS_URL });
  log.info({ address: env.CMS_URL }, 'the CMS is ready');
}
