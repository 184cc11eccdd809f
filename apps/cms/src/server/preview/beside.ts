import type { RequestHandler } from 'express';
import type { Payload } from 'payload';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { env } from '../../current-env.ts';
import { draftToken } from './draft-token.ts';
import { notThere } from './link.ts';

/**
 * `GET /preview/{collection}/{id}/beside`: a frame around the site's page of a draft, for the form's live preview.
 * The admin knows only this address, which holds no secret; what the form posts to it (unsaved words among it) stays
 * with the CMS, and the site's page hears no more than that something was saved.
 */
export function previewBeside(payload: Payload): RequestHandler<{ collection: string; id: string }> {
  return async (request, response) => {
    const made = await draftToken(payload, request);
    if (made.result !== 'token') return void notThere(response);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Security-Policy', policy);
    response
      .type('html')
      .send(frameAround({ address: `${env.SITE_URL}/preview/${made.token}`, language: made.language }));
  };
}

const policy =
  `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${env.SITE_URL}; ` +
  `base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/** The address is ours: a token is letters, digits, hyphens and underscores. */
function frameAround({ address, language }: { address: string; language: string }): string {
  const own = Object.hasOwn(titles, language) ? language : 'en';
  const title = inTheirLanguage({ i18n: { language: own } }, titles);
  return (
    `<!doctype html><html lang="${own}" dir="${own === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">` +
    `<title>${title}</title><link rel="stylesheet" href="/preview/beside.css"></head><body>` +
    `<iframe title="${title}" src="${address}"></iframe><script src="/preview/beside.js"></script></body></html>`
  );
}

const titles: Sentences = { en: 'Preview', es: 'Vista previa', uk: 'Попередній перегляд', ar: 'معاينة' };
