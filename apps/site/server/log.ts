import type { RequestHandler } from 'express';
import { pino, type Logger } from 'pino';
import { isSlug } from '../src/param-rules.ts';
import { pathOf } from './normal-address.ts';

/** JSON lines, without anything that tells who a visitor is: no address, no browser, no query string. */
export function createLog(level: string): Logger {
  return pino({ level, base: { app: 'site' }, timestamp: pino.stdTimeFunctions.isoTime });
}

/** One line an answer. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    const path = loggedPath(pathOf(request.originalUrl));
    response.on('close', () => {
      const ms = Math.round(performance.now() - begun);
      const { method } = request;
      const line = { method, path, status: response.statusCode, ms };
      log.info(response.writableFinished ? line : { ...line, isCut: true }, 'request');
    });
    next();
  };
}

/**
 * The path without a guest token, however it was spelled and wherever it stands, also in what is no page of ours: who
 * has the log must not have the link.
 */
export function loggedPath(path: string): string {
  return path
    .replace(/%[0-7][0-9a-f]/gi, (escape) => String.fromCharCode(Number.parseInt(escape.slice(1), 16)))
    .replace(/((?:^|[/\\])(?:preview|set-up|invitation)[/\\]+)[^/\\]+/gi, '$1…')
    .replace(/[A-Za-z0-9_-]{43,}/g, (run) => (isSlug(run) ? run : '…'));
}
