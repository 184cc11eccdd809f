import type { RequestHandler } from 'express';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { offerSecret, offeredSecret } from '../second-factor/offered-secret.ts';
import { secondFactorOf, turnSecondFactorOn } from '../second-factor/second-factor.ts';
import { sessionFor } from '../sign-in.ts';
import { codeDidNotFit, setUpTitle, setUpWhy } from '../texts/second-step.ts';
import { ticketOf } from '../ticket.ts';
import { markup } from './markup.ts';
import { handOver } from './let-in.ts';
import { sendPage } from './page.ts';
import { payloadRequestOf } from './payload-request.ts';
import { showRecoveryCodes } from './recovery-codes-page.ts';
import { setUpForm } from './set-up-form.ts';
import { typed } from './typed.ts';

/**
 * `GET /sign-in/set-up`, and `POST` with `offered` and `code`: where a role needs one-time codes and the person has
 * none, they are set up between the password and the session.
 */
export const setUpPage: RequestHandler = async (request, response) => {
  const req = await payloadRequestOf(request);
  const ticket = await ticketOf(req);
  if (!ticket) return response.redirect(303, '/sign-in?late');
  const { account, then } = ticket;
  // Who has codes already shows one: this page must not be a way around it.
  if ((await secondFactorOf(account.id, req)).isOn) return response.redirect(303, '/sign-in/code');

  const sealed = typed(request, 'offered');
  const secret = offeredSecret(sealed, account.id);
  const codes =
    secret && (await turnSecondFactorOn({ userId: account.id, secret, code: typed(request, 'code') }, req));
  if (codes) {
    handOver(response, await sessionFor(account, req));
    return showRecoveryCodes(response, req, { codes, then });
  }
  const offer = secret ? { secret, sealed } : offerSecret(account.id);
  const isWrong = Boolean(secret);
  const form = setUpForm(
    { action: '/sign-in/set-up', email: account.email, ...offer, isWrong, back: '/sign-in' },
    req
  );
  sendPage(response, req, {
    title: setUpTitle,
    problem: isWrong ? codeDidNotFit : null,
    status: isWrong ? 401 : 200,
    body: markup`<p>${inTheirLanguage(req, setUpWhy)}</p>
      ${form}`,
    address: isWrong ? null : '/sign-in/set-up'
  });
};
