import type { ErrorRequestHandler } from 'express';
import { log } from '../log.ts';

/** The one place where what nobody caught is logged; the caller is told nothing about it. */
export const failures: ErrorRequestHandler = (error, request, response, next) => {
  log.error({ err: error, method: request.method, path: request.path }, 'a request failed');
  if (response.headersSent) return next(error);
  response.status(500).json({ errors: [{ message: 'Something went wrong.' }] });
};
