import type { RequestHandler } from 'express';
import type { Payload } from 'payload';
import { isDemoOnLoopback } from '../demo/is-demo-on-loopback.ts';
import { oneClickHeader } from './one-click-header.ts';

/** Sets the header for the sign-in page, and takes away whatever a caller set. */
export function offerOneClick(payload: Payload): RequestHandler {
  return async (request, _, next) => {
    delete request.headers[oneClickHeader];
    if (request.path === '/admin/login' && (await isDemoOnLoopback(payload, request))) {
      request.headers[oneClickHeader] = 'yes';
    }
    next();
  };
}
