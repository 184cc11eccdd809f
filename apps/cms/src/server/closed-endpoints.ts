import type { Endpoint, FlattenedField, PayloadRequest, SanitizedConfig } from 'payload';
import { guestTokenOf } from '../collections/guest-tokens/operations/find-guest-token.ts';
import { serviceAccount } from '../access/roles.ts';
import { notAllowed, notFound, notSignedIn, refusal } from './answers.ts';
import { checkBody, takeObjectsOnly } from './body-rules.ts';
import { isOpen } from './gate.ts';
import { checkQuery } from './query-rules.ts';
import { sortsElsewhere } from './sort-rules.ts';
import { isUnused } from '../sign-in/only-our-ways.ts';

/**
 * Wraps every endpoint there is, Payload's own included, so that none runs for a caller whom Payload did not
 * recognise. Access rules still decide what somebody recognised may do. A guest token is checked by the endpoint
 * itself, since only it knows what the token must be for.
 */
export function closeEndpoints(config: SanitizedConfig): void {
  close(config.endpoints, { prefix: '', fields: [], hasVersions: false });
  for (const { slug, endpoints, flattenedFields, versions } of config.collections)
    close(endpoints, { prefix: `/${slug}`, fields: flattenedFields, hasVersions: Boolean(versions) });
  for (const { slug, endpoints, flattenedFields, versions } of config.globals)
    close(endpoints, { prefix: `/globals/${slug}`, fields: flattenedFields, hasVersions: Boolean(versions) });
}

/** What endpoints belong to: the path before theirs, and what Payload knows of the documents behind it. */
type Place = { prefix: string; fields: FlattenedField[]; hasVersions: boolean };

const closed = new WeakSet<Endpoint>();

function close(endpoints: false | Omit<Endpoint, 'root'>[], place: Place): void {
  if (!endpoints) return;
  const { prefix } = place;
  for (const [index, endpoint] of (endpoints as Endpoint[]).entries()) {
    if (closed.has(endpoint)) continue;
    const { handler } = endpoint;
    const isForGuests = guestEndpoints.has(`${endpoint.method} ${prefix}${endpoint.path}`);
    const isForServices = endpoint.method === 'get' && readByServices(prefix, endpoint.path);
    const guarded: Endpoint = {
      ...endpoint,
      handler: (req) => {
        if (isUnused(endpoint)) return req.user ? notAllowed() : notSignedIn();
        if (serviceAccount(req)) return isForServices ? checked(req, handler, place) : notAllowed();
        if (!mayCall(req, isForGuests)) return notSignedIn();
        // Payload has these endpoints also where it keeps no versions, and fails in them.
        if (!place.hasVersions && /^\/versions(\/|$)/.test(endpoint.path)) return notFound();
        return checked(req, handler, place);
      }
    };
    closed.add(guarded);
    // In place of the endpoint, not in it: Payload gives the same ones to every collection.
    endpoints[index] = guarded;
  }
}

/** Runs the endpoint if what was asked is a question at all; Payload would answer some of it with a 500. */
function checked(req: PayloadRequest, handler: Endpoint['handler'], { fields }: Place) {
  const problem = checkQuery({ query: req.query ?? {}, isService: serviceAccount(req) !== null });
  if (problem) return refusal(400, problem);
  if (sortsElsewhere(req.query?.sort, fields))
    return refusal(400, 'sort must name fields of the document itself.');
  const unreadable = checkBody(req);
  if (unreadable) return refusal(415, unreadable);
  takeObjectsOnly(req);
  return handler(req);
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
