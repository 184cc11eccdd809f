import type { RequestHandler } from 'express';
import { addressHeaders } from './env.ts';

type Asked = {
  host: string | undefined;
  forwardedHost: string | undefined;
  origin: string | undefined;
  method: string;
};
type Rules = { addresses: readonly string[]; trustProxy: boolean };

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The site's address that a request was made to, or null where a form must be refused: a form counts only
 * when it was sent to a configured address by a page of that same address. The protocol comes from the
 * configuration, never from the request, so it is right behind a proxy that ends TLS too. A page that is
 * only read is served under any name, as if asked for at the first address.
 */
export function ownAddress(asked: Asked, { addresses, trustProxy }: Rules): string | null {
  const host = (trustProxy && asked.forwardedHost?.split(',')[0]?.trim()) || asked.host;
  const matching = addresses.filter((address) => new URL(address).host === host?.toLowerCase());
  if (safeMethods.has(asked.method)) return matching[0] ?? addresses[0] ?? null;
  return matching.find((address) => address === asked.origin) ?? null;
}

/**
 * Checks forms and tells SvelteKit the address, whose own check of the Origin header compares with it.
 * adapter-node cannot be told the addresses after the build in any other way.
 */
export function checkOwnAddress(rules: Rules): RequestHandler {
  return (request, response, next) => {
    const { headers, method } = request;
    const forwardedHost = String(headers['x-forwarded-host'] ?? '') || undefined;
    const address = ownAddress({ host: headers.host, forwardedHost, origin: headers.origin, method }, rules);
    if (!address) {
      const said = 'This form was not sent from a page of this site, so it was not accepted.\n';
      response.status(403).type('text/plain').set('cache-control', 'no-store').send(said);
      return;
    }
    const { protocol, host } = new URL(address);
    headers[addressHeaders.protocol] = protocol.slice(0, -1);
    headers[addressHeaders.host] = host;
    next();
  };
}
