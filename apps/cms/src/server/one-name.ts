import type { RequestHandler } from 'express';
import { env } from '../current-env.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Sends who opens the admin under another of this machine's own names to the one it is set up for: cookies and the
 * guard against foreign origins know one name only.
 */
export const oneName: RequestHandler = (request, response, next) => {
  const asked = URL.parse(`http://${request.get('host')}`);
  const own = new URL(env.CMS_URL);
  const isOtherName =
    asked && asked.host !== own.host && asked.port === own.port && loopback.has(asked.hostname);
  if (request.method === 'GET' && isOtherName && loopback.has(own.hostname)) {
    return response.redirect(307, `${env.CMS_URL}${request.originalUrl}`);
  }
  next();
};
