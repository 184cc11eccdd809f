import type { Response } from 'express';
import type { PayloadRequest } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { codesTitle, keepThem, keptThem } from '../texts/account.ts';
import { markup } from './markup.ts';
import { sendPage } from './page.ts';

/** The recovery codes, the one time they are shown. `then` is where their link leads. */
export function showRecoveryCodes(
  response: Response,
  req: PayloadRequest,
  { codes, then }: { codes: string[]; then: string }
): void {
  const body = markup`<p>${inTheirLanguage(req, keepThem)}</p>
    <ul class="codes" dir="ltr">
      ${codes.map((code) => markup`<li><code>${code}</code></li>`)}
    </ul>
    <p><a class="button" href="${then}">${inTheirLanguage(req, keptThem)}</a></p>`;
  sendPage(response, req, { title: codesTitle, body });
}
