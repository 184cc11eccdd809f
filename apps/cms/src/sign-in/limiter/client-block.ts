import type { RequestHandler } from 'express';
import { addressBlock } from './address-block.ts';
import { hiddenKey } from './hidden-key.ts';

const header = 'x-broadside-client-block';

/**
 * Notes on each request, hidden, which block of addresses it comes from, and takes away what a caller set there. The
 * address is the connection's, or with TRUSTED_PROXY the one the proxies name (Express' `trust proxy`); it is kept nowhere.
 */
export const noteClientBlock: RequestHandler = (request, _, next) => {
  request.headers[header] = hiddenKey('block', addressBlock(request.ip ?? ''));
  next();
};

/** The hidden block a request comes from. Those that came by no connection are one block. */
export function clientBlockOf({ headers }: { headers: Headers }): string {
  return headers.get(header) ?? 'none';
}
