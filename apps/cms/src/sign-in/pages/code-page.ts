import type { RequestHandler, Response } from 'express';
import type { PayloadRequest } from 'payload';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { signInWith } from '../sign-in.ts';
import { pausedFor, wrongCode } from '../texts/refusals.ts';
import { codeLabel, codeTitle, orRecoveryCode, startOver } from '../texts/second-step.ts';
import { codesLost, goOn } from '../texts/sign-in.ts';
import { ticketOf } from '../ticket.ts';
import { markup } from './markup.ts';
import { letIn } from './let-in.ts';
import { sendPage } from './page.ts';
import { payloadRequestOf } from './payload-request.ts';
import { typed } from './typed.ts';

/** `GET /sign-in/code`: asks who has shown the password for a one-time or a recovery code. */
export const codePage: RequestHandler = async (request, response) => {
  const req = await payloadRequestOf(request);
  if (!(await ticketOf(req))) return response.redirect(303, '/sign-in?late');
  show(response, req, null);
};

/** `POST /sign-in/code` with `code`. */
export const takeCode: RequestHandler = async (request, response) => {
  const req = await payloadRequestOf(request);
  const ticket = await ticketOf(req);
  if (!ticket) return response.redirect(303, '/sign-in?late');
  const code = typed(request, 'code').slice(0, 100);
  const answer = await signInWith({ user: ticket.account, code, then: ticket.then }, req);
  switch (answer.result) {
    case 'signed in':
      return letIn(response, answer, ticket.then);
    case 'wrong code':
    case 'code needed':
      return show(response, req, wrongCode, 401);
    case 'paused':
      return show(response, req, pausedFor(answer.seconds), 429);
    case 'set-up needed':
      return response.redirect(303, answer.address);
    case 'wrong':
      return response.redirect(303, '/sign-in?late');
  }
};

function show(response: Response, req: PayloadRequest, problem: Sentences | null, status = 200): void {
  const say = (sentences: Sentences) => inTheirLanguage(req, sentences);
  const body = markup`<form action="/sign-in/code" method="post">
      <label for="field-code">${say(codeLabel)}</label>
      <input
        id="field-code"
        name="code"
        type="text"
        autocomplete="one-time-code"
        inputmode="text"
        autocapitalize="none"
        spellcheck="false"
        required
        dir="ltr"
        aria-describedby="${problem ? 'problem ' : ''}recovery"
        autofocus
      />
      <p class="hint" id="recovery">${say(orRecoveryCode)}</p>
      <button>${say(goOn)}</button>
    </form>
    <p class="hint">${say(codesLost)}</p><p><a href="/sign-in">${say(startOver)}</a></p>`;
  sendPage(response, req, { title: codeTitle, problem, body, status, address: '/sign-in/code' });
}
