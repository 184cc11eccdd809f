import type { RequestHandler } from 'express';
import type { PayloadRequest } from 'payload';
import type { User } from '@broadside/types';
import { clientBlockOf } from '../limiter/client-block.ts';
import { tryPassword } from '../limiter/try-to.ts';
import { checkPassword } from '../password/check-password.ts';
import { offerSecret, offeredSecret } from '../second-factor/offered-secret.ts';
import {
  removeSecondFactor,
  renewRecoveryCodes,
  secondFactorOf,
  turnSecondFactorOn
} from '../second-factor/second-factor.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { mustStayOn, notYours, signedOutElsewhere, turnedOff } from '../texts/account.ts';
import { pausedFor } from '../texts/refusals.ts';
import { codeDidNotFit, setUpTitle } from '../texts/second-step.ts';
import { showAccount } from './account-page.ts';
import { sendPage } from './page.ts';
import { showRecoveryCodes } from './recovery-codes-page.ts';
import { setUpForm } from './set-up-form.ts';
import { typed } from './typed.ts';
import { whoAsks } from './who-asks.ts';

type Asking = { req: PayloadRequest; user: User };
type Act = (
  asking: Asking,
  response: Parameters<RequestHandler>[1],
  request: Parameters<RequestHandler>[0]
) => unknown;

/** `POST /sign-in/account/set-up` with `password`: shows a new key. */
export const startSetUp = afterPassword(({ req, user }, response) => {
  const form = setUpForm({ ...confirming(user), ...offerSecret(user.id), isWrong: false }, req);
  sendPage(response, req, { title: setUpTitle, body: form });
});

/** `POST /sign-in/account/confirm` with `offered` and `code`: turns the codes on by what `startSetUp` showed. */
export const confirmSetUp: RequestHandler = async (request, response) => {
  const asking = await whoAsks(request, response);
  if (!asking) return;
  const { req, user } = asking;
  const sealed = typed(request, 'offered');
  const secret = offeredSecret(sealed, user.id);
  if (!secret) return response.redirect(303, '/sign-in/account');
  const codes = await turnSecondFactorOn({ userId: user.id, secret, code: typed(request, 'code') }, req);
  if (codes) return showRecoveryCodes(response, req, { codes, then: '/sign-in/account' });
  const form = setUpForm({ ...confirming(user), secret, sealed, isWrong: true }, req);
  sendPage(response, req, { title: setUpTitle, problem: codeDidNotFit, body: form, status: 401 });
};

/** `POST /sign-in/account/recovery-codes` with `password`: new ones, the old ones are worth nothing. */
export const newRecoveryCodesPage = afterPassword(async ({ req, user }, response) => {
  const codes = await renewRecoveryCodes(user.id, req);
  if (!codes) return response.redirect(303, '/sign-in/account');
  showRecoveryCodes(response, req, { codes, then: '/sign-in/account' });
});

/** `POST /sign-in/account/turn-off` with `password`. Refused where a role needs them. */
export const turnOff = afterPassword(async ({ req, user }, response) => {
  const { isRequired } = await secondFactorOf(user.id, req);
  if (isRequired) return showAccount(response, { req, user }, { problem: mustStayOn, status: 403 });
  await removeSecondFactor(user.id, req);
  await showAccount(response, { req, user }, { done: turnedOff });
});

/** `POST /sign-in/account/sign-out-elsewhere`. */
export const signOutElsewhere: RequestHandler = async (request, response) => {
  const asking = await whoAsks(request, response);
  if (!asking) return;
  await endSessions(asking.user.id, asking.req, (asking.user as User & { _sid?: string })._sid);
  await showAccount(response, asking, { done: signedOutElsewhere });
};

const confirming = ({ email }: User) => ({
  action: '/sign-in/account/confirm',
  email,
  back: '/sign-in/account'
});

/** Does it for who is signed in and shows their password again. Tries count as at the sign-in. */
function afterPassword(act: Act): RequestHandler {
  return async (request, response) => {
    const asking = await whoAsks(request, response);
    if (!asking) return;
    const { req, user } = asking;
    const attempt = tryPassword({ email: user.email, block: clientBlockOf(req) });
    if (attempt.result === 'paused')
      return showAccount(response, asking, { problem: pausedFor(attempt.seconds), status: 429 });
    const account = await checkPassword({ email: user.email, password: typed(request, 'password') }, req);
    if (!account) return showAccount(response, asking, { problem: notYours, status: 401 });
    attempt.succeeded();
    await act(asking, response, request);
  };
}
