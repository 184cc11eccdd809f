import type { RequestHandler } from 'express';
import { pino, type Logger } from 'pino';

/** JSON lines, without anything that tells who a visitor is: no address, no browser, no query string. */
export function createLog(level: string): Logger {
  return pino({ level, base: { app: 'site' }, timestamp: pino.stdTimeFunctions.isoTime });
}

/** One line an answer. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    response.on('close', () => {
      const ms = Math.round(performance.now() - begun);
      const { method } = request;
      const line = { method, path: loggedPath(request.path), status: response.statusCode, ms };
      log.info(response.writableFinished ? line : { ...line, isCut: true }, 'request');
    });
    next();
  };
}

/** The path without a guest token: who has the log must not have the link. */
export function loggedPath(path: string): string {
  return path.replace(/^\/(preview|set-up)\/[^/]+/, '/$1/…');
}
