import type { ErrorRequestHandler } from 'express';
import { log } from '../log.ts';

/** The one place where what nobody caught is logged; the caller is told no more than whose mistake it was. */
export const failures: ErrorRequestHandler = (error, request, response, next) => {
  const isCallers = error?.status >= 400 && error.status < 500;
  if (!isCallers) log.error({ err: error, method: request.method, path: request.path }, 'a request failed');
  if (response.headersSent) return next(error);
  if (isCallers)
    return void response
      .status(error.status)
      .json({ errors: [{ message: 'This request cannot be understood.' }] });
  response.status(500).json({ errors: [{ message: 'Something went wrong.' }] });
};
