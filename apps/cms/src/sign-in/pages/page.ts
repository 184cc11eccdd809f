import type { Response } from 'express';
import type { PayloadRequest } from 'payload';
import { languageNames } from '../../admin/language-names.ts';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { errorInTitle, otherLanguages } from '../texts/page.ts';
import { markup, Markup } from './markup.ts';
import { contentSecurityPolicy, style } from './style.ts';

type Page = {
  title: Sentences;
  /** What went wrong, read out at once. */
  problem?: Sentences | null;
  body: Markup;
  status?: number;
  /** Below which the other languages are offered: a page that can be asked for again. */
  address?: string | null;
};

/** Not a space more than `style`: its hash is in the policy. */
const styleElement = new Markup(`<style>${style}</style>`);

/** The B of the admin's corner. */
const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path fill="#d2371c" d="M0 0h20v20H0z"/>' +
      '<path fill="#fff" d="M6 4h5q4 0 4 3 0 2-2 2.7 2.5.6 2.5 3Q15.500 16 11 16H6zm3 2.300v2.400h2q1.200 0 1.200-1.200T11 6.300zm0 4.600v2.800h2q1.500 0 1.500-1.400T11 10.900z"/></svg>'
  );

/** Sends one of the sign-in pages, in the person's language. It is never kept by a browser or on the way. */
export function sendPage(response: Response, req: PayloadRequest, page: Page): void {
  const language = req.i18n.language;
  const say = (sentences: Sentences) => inTheirLanguage(req, sentences);
  const { title, problem = null, body, status = 200, address = null } = page;
  const document = markup`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="${icon}" />
        <title>${problem ? `${say(errorInTitle)} ` : ''}${say(title)} · Broadside</title>
        ${styleElement}
      </head>
      <body>
        <header><p class="logo">Broadside</p></header>
        <main>
          <h1>${say(title)}</h1>
          ${problem && markup`<p role="alert" id="problem">${say(problem)}</p>`}${body}
        </main>
        ${
          address &&
          markup`<footer>
            <nav aria-label="${say(otherLanguages)}">
              <ul>
                ${languagesBut(language, address)}
              </ul>
            </nav>
          </footer>`
        }
      </body>
    </html>`;
  response.status(status);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Security-Policy', contentSecurityPolicy);
  response.type('html').send(document.text);
}

function languagesBut(present: string, address: string): Markup[] {
  return Object.entries(languageNames)
    .filter(([language]) => language !== present)
    .map(([language, name]) => {
      const link = `${address}${address.includes('?') ? '&' : '?'}language=${language}`;
      return markup`<li><a href="${link}" hreflang="${language}" lang="${language}">${name}</a></li>`;
    });
}
