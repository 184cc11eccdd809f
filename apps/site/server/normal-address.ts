import type { RequestHandler } from 'express';

/** An address that SvelteKit itself answers with its 400 page, in the reader's language and the campaign's look. */
const unreadable = '/%';

/**
 * Everything behind it sees paths in their one normal spelling, so that a rule about `/preview/` holds for whatever is
 * served there. A page asked for by another spelling moves to its own; anything else is answered with 400.
 */
export function requireNormalAddress(): RequestHandler {
  return (request, response, next) => {
    const path = pathOf(request.url);
    const normal = normalPath(path);
    if (normal === path) return next();

    if (normal === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
      request.url = unreadable;
      return next();
    }
    response.setHeader('cache-control', 'no-store');
    response.redirect(308, normal + request.url.slice(path.length));
  };
}

/** The path of a request's target, as it was sent. */
export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}

/**
 * A path without needless percent-encoding (RFC 3986, 6.2.2) and empty segments. Null for what browsers never send and
 * readers of addresses disagree about: bad encoding, dot segments, slashes in disguise, targets that are no path.
 */
export function normalPath(path: string): string | null {
  if (!/^\/[\x21-\x7e]*$/.test(path) || !isDecodable(path) || /\\|%(2f|5c)/i.test(path)) return null;
  const normal = path
    .replace(/%[0-9a-f]{2}/gi, (escape) => {
      const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : escape.toUpperCase();
    })
    .replace(/\/{2,}/g, '/');
  return /\/\.{1,2}(\/|$)/.test(normal) ? null : normal;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}
