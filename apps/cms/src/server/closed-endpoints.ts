import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload';
import { guestTokenOf } from '../collections/guest-tokens/operations/find-guest-token.ts';
import { serviceAccount } from '../access/roles.ts';
import { notAllowed, notSignedIn, refusal } from './answers.ts';
import { checkBody } from './body-rules.ts';
import { isOpen } from './gate.ts';
import { checkQuery } from './query-rules.ts';
import { isUnused } from '../sign-in/only-our-ways.ts';

/**
 * Wraps every endpoint there is, Payload's own included, so that none runs for a caller whom Payload did not
 * recognise. Access rules still decide what somebody recognised may do. A guest token is checked by the endpoint
 * itself, since only it knows what the token must be for.
 */
export function closeEndpoints(config: SanitizedConfig): void {
  close(config.endpoints, '');
  for (const { slug, endpoints } of config.collections) close(endpoints, `/${slug}`);
  for (const { slug, endpoints } of config.globals) close(endpoints, `/globals/${slug}`);
}

const closed = new WeakSet<Endpoint>();

function close(endpoints: false | Omit<Endpoint, 'root'>[], prefix: string): void {
  if (!endpoints) return;
  for (const endpoint of endpoints as Endpoint[]) {
    if (closed.has(endpoint)) continue;
    closed.add(endpoint);
    const { handler } = endpoint;
    const isForGuests = guestEndpoints.has(`${endpoint.method} ${prefix}${endpoint.path}`);
    const isForServices = endpoint.method === 'get' && readByServices(prefix, endpoint.path);
    endpoint.handler = (req) => {
      if (isUnused(endpoint)) return req.user ? notAllowed() : notSignedIn();
      if (serviceAccount(req)) return isForServices ? checked(req, handler) : notAllowed();
      if (!mayCall(req, isForGuests)) return notSignedIn();
      return checked(req, handler);
    };
  }
}

/** Runs the endpoint if what was asked is a question at all; Payload would answer some of it with a 500. */
function checked(req: PayloadRequest, handler: Endpoint['handler']) {
  const problem = checkQuery({ query: req.query ?? {}, isService: serviceAccount(req) !== null });
  if (problem) return refusal(400, problem);
  const unreadable = checkBody(req);
  return unreadable ? refusal(415, unreadable) : handler(req);
}

const published = new Set([
  '/statements',
  '/action-calls',
  '/aims',
  '/pages',
  '/topics',
  '/groups',
  '/media',
  '/labels'
]);

/** Service accounts read what is published, the campaign and the changes; what is Payload's own is nothing to them. */
function readByServices(prefix: string, path: string): boolean {
  return (
    published.has(prefix) ||
    `${prefix}${path}` === '/globals/campaign/overview' ||
    `${prefix}${path}` === '/changes'
  );
}

/** Keep in step with the endpoints that call `findGuestToken`. */
const guestEndpoints = new Set([
  'get /guest-tokens/preview',
  'get /guest-tokens/set-up',
  'post /guest-tokens/set-up',
  'get /guest-tokens/access',
  'post /guest-tokens/access',
  'get /media/file/:filename'
]);

function mayCall(req: PayloadRequest, isForGuests: boolean): boolean {
  if (req.user) return true;
  if (isForGuests && guestTokenOf(req)) return true;
  return isOpen(req.method?.toUpperCase() ?? '', new URL(req.url!).pathname.replace(/^\/api/, ''));
}
