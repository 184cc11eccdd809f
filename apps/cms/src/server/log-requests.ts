import type { NextFunction, Request, Response } from 'express';
import { log } from '../log.ts';

/** One line a request: what was asked and how it went. Not who asked: no address, no user agent, no query. */
export function logRequests(request: Request, response: Response, next: NextFunction): void {
  const began = performance.now();
  const { method, path } = request;
  response.once('finish', () => {
    const milliseconds = Math.round(performance.now() - began);
    const level = response.statusCode >= 500 ? 'error' : 'debug';
    log[level]({ method, path, status: response.statusCode, milliseconds }, 'request');
  });
  next();
}
