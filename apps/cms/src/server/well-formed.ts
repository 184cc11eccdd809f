import type { RequestHandler } from 'express';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Refuses what no honest program sends, before anything has to make sense of it. */
export const wellFormed: RequestHandler = (request, response, next) => {
  if (methods.has(request.method) && isWellFormed(request.originalUrl)) return next();
  response.status(400).json({ errors: [{ message: 'This request cannot be understood.' }] });
};

/** A path of this server in origin form (RFC 9112, section 3.2.1), percent-encoded rightly and without NUL. */
export function isWellFormed(target: string): boolean {
  if (!target.startsWith('/')) return false;
  try {
    return !decodeURIComponent(target.replaceAll('+', ' ')).includes('\0');
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}
