import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Site } from '../src/lib/server/site.ts';
import { answerHealth } from './health.ts';
import { logRequests } from './log.ts';
import { requireNormalAddress } from './normal-address.ts';
import { checkOwnAddress } from './own-address.ts';
import { securityHeaders } from './security-headers.ts';
import type { StyleSheets } from './style-sheet.ts';

type Options = {
  site: Site;
  styleSheets: StyleSheets;
  pages: RequestHandler;
  trustProxy: boolean;
  isLive: boolean;
};

/** What happens to a request, in order. */
export function createApp({ site, styleSheets, pages, trustProxy, isLive }: Options): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(logRequests(site.log));
  app.use(securityHeaders({ cmsUrl: site.cmsUrl, isLive }));
  app.use(requireNormalAddress());
  app.get('/healthz', answerHealth(site));
  app.use(checkOwnAddress({ addresses: site.addresses, trustProxy }));
  app.get('/style/:name.css', styleSheets.serve);
  app.use(pages);
  app.use(answerError(site.log));
  return app;
}

function answerError(log: Logger): ErrorRequestHandler {
  return (err, _request, response, _next) => {
    log.error({ err }, 'request failed');
    if (response.headersSent) response.destroy();
    else response.status(500).type('text/plain').send('Something went wrong.\n');
  };
}
