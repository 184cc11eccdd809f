import type { RequestHandler } from 'express';
import { loopbackSpellings } from './loopback.ts';
import { pathOf } from './normal-address.ts';

const ownOnly = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'"
];

/** The page of a preview runs a script that asks for that page again after a save. */
const followSaves = ["script-src 'self'", "connect-src 'self'"];

/** Vite's live reload needs script, inline styles and a socket; these are for development only. */
const liveReload = [
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' ws:"
];

/**
 * Set on every answer. A preview may be shown in a frame of the CMS, nothing else in any frame. What a guest token
 * opens is kept and listed by nobody. Goes by the path as it was sent: another spelling of it serves no page
 * (`normal-address.ts`).
 */
export function securityHeaders({ cmsUrl, isLive }: { cmsUrl: string; isLive: boolean }): RequestHandler {
  const rules = isLive ? [...ownOnly.filter((rule) => !rule.startsWith('style')), ...liveReload] : ownOnly;
  const policy = (frameAncestors: string) => [...rules, `frame-ancestors ${frameAncestors}`].join('; ');
  const closed = policy("'none'");
  // A page with a script: it shows a campaign's colours as they are chosen.
  const setUp = `${closed}; script-src 'self'`;
  const preview = [policy(loopbackSpellings(cmsUrl).join(' ')), ...(isLive ? [] : followSaves)].join('; ');

  return (request, response, next) => {
    const path = pathOf(request.url);
    response.setHeader(
      'content-security-policy',
      /^\/preview\/[^/]+$/.test(path) ? preview : path.startsWith('/set-up/') ? setUp : closed
    );
    if (/^\/(preview|set-up|invitation)\//.test(path)) {
      response.setHeader('cache-control', 'no-store');
      response.setHeader('x-robots-tag', 'noindex');
    }
    // Not `no-referrer`: with it browsers send `Origin: null`, and forms could not be told from strangers'.
    response.setHeader('referrer-policy', 'same-origin');
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()');
    next();
  };
}
