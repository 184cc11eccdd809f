import type { Endpoint, PayloadRequest, SanitizedConfig } from 'payload';
import { guestTokenOf } from '../collections/guest-tokens/operations/find-guest-token.ts';
import { serviceAccount } from '../access/roles.ts';
import { notAllowed, notSignedIn } from './answers.ts';
import { isOpen } from './gate.ts';

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
      if (serviceAccount(req)) return isForServices ? handler(req) : notAllowed();
      return mayCall(req, isForGuests) ? handler(req) : notSignedIn();
    };
  }
}

const published = new Set(['/statements', '/pages', '/media', '/labels']);

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
  'get /media/file/:filename'
]);

function mayCall(req: PayloadRequest, isForGuests: boolean): boolean {
  if (req.user) return true;
  if (isForGuests && guestTokenOf(req)) return true;
  return isOpen(req.method?.toUpperCase() ?? '', new URL(req.url!).pathname.replace(/^\/api/, ''));
}
