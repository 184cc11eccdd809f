import type { RequestHandler, Response } from 'express';
import type { Payload } from 'payload';
import { env } from '../../current-env.ts';
import { draftToken } from './draft-token.ts';

/**
 * `GET /preview/{collection}/{id}`, behind the Preview button: makes a guest token for this one draft, if the person
 * signed in may read it, and goes on to the site's page for it.
 */
export function previewLink(payload: Payload): RequestHandler<{ collection: string; id: string }> {
  return async (request, response) => {
    const made = await draftToken(payload, request);
    if (made.result === 'not-signed-in') return void response.redirect(303, `${env.CMS_URL}/admin/login`);
    if (made.result === 'not-there') return void notThere(response);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.redirect(303, `${env.SITE_URL}/preview/${made.token}`);
  };
}

export function notThere(response: Response): void {
  response.status(404).type('text').send('There is nothing at this address.');
}
