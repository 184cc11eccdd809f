import type { NextFunction, Request, Response } from 'express';

/** What a stranger may call: the routes by which one signs in. */
const open = new Set(['POST /users/login', 'POST /users/logout']);

/**
 * Refuses callers who show nothing at all before any database work: no session cookie, no API key, no guest token.
 * Whether what they show is worth anything is found out behind it (see closed-endpoints.ts).
 */
export function onlyWithCredentials(request: Request, response: Response, next: NextFunction): void {
  if (isOpen(request.method, request.path) || showsCredentials(request)) return next();
  response.status(401).json({ errors: [{ message: 'Sign in, or send an API key.' }] });
}

export function isOpen(method: string, path: string): boolean {
  return open.has(`${method} ${path.replace(/\/+$/, '')}`);
}

function showsCredentials(request: Request): boolean {
  const authorization = request.get('authorization') ?? '';
  if (/^(JWT|Bearer|Guest|service-accounts API-Key) \S/.test(authorization)) return true;
  return /(?:^|;\s*)payload-token=\S/.test(request.get('cookie') ?? '');
}
