import type { NextFunction, Request, Response } from 'express';
import { env } from '../current-env.ts';

/** React's own tools make code from text while one develops. */
const whileDeveloping = env.isDevelopment ? " 'unsafe-eval'" : '';

/** For the admin's pages. Next writes scripts and styles into them, so these are what strictness it bears. */
export function securityHeaders(_: Request, response: Response, next: NextFunction): void {
  response.setHeader(
    'Content-Security-Policy',
    `default-src 'self'; script-src 'self' 'unsafe-inline'${whileDeveloping}; style-src 'self' 'unsafe-inline'; ` +
      "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss:; object-src 'none'; " +
      "base-uri 'none'; frame-ancestors 'self'; form-action 'self'"
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('X-Robots-Tag', 'noindex');
  next();
}
