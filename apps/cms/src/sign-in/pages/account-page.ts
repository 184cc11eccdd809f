import type { RequestHandler, Response } from 'express';
import type { PayloadRequest } from 'payload';
import type { User } from '@broadside/types';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { secondFactorOf, type SecondFactorState } from '../second-factor/second-factor.ts';
import * as text from '../texts/account.ts';
import { areOff, areOn } from '../texts/account-field.ts';
import { credentialsTitle } from '../texts/credentials.ts';
import { credentialsForm } from './credentials-form.ts';
import { passwordForm } from './password-form.ts';
import { markup } from './markup.ts';
import { sendPage } from './page.ts';
import { whoAsks } from './who-asks.ts';

type Said = { problem?: Sentences; done?: Sentences; status?: number };

/** `GET /sign-in/account`: one's own one-time codes and sessions. */
export const accountPage: RequestHandler = async (request, response) => {
  const asking = await whoAsks(request, response);
  if (asking) await showAccount(response, asking, {});
};

/** The page, with what went wrong or what was done. */
export async function showAccount(
  response: Response,
  { req, user }: { req: PayloadRequest; user: User },
  { problem, done, status = 200 }: Said
): Promise<void> {
  const say = (sentences: Sentences) => inTheirLanguage(req, sentences);
  const state = await secondFactorOf(user.id, req);
  const body = markup`${done ? markup`<p role="status">${say(done)}</p>` : null}
    <h2>${say(text.oneTimeCodes)}</h2>
    <p>
      ${say(state.isOn ? areOn : areOff)}
      ${state.isOn && say(text.recoveryCodesLeft(state.recoveryCodesLeft))}
    </p>
    <p class="hint">${say(state.isOn && state.isRequired ? text.mustStayOn : text.whatTheyAre)}</p>
    ${passwordForm({ email: user.email, choices: choicesFor(state), isWrong: Boolean(problem) }, req)}
    <h2>${say(credentialsTitle)}</h2>
    ${credentialsForm(user, req)}
    <h2>${say(text.elsewhere)}</h2>
    <form action="/sign-in/account/sign-out-elsewhere" method="post">
      <button class="plain">${say(text.signOutElsewhere)}</button>
    </form>
    <p><a href="/admin/account">${say(text.backToAdmin)}</a></p>`;
  sendPage(response, req, {
    title: text.accountTitle,
    problem: problem ?? null,
    body,
    status,
    address: '/sign-in/account'
  });
}

function choicesFor({ isOn, isRequired }: SecondFactorState): { action: string; label: Sentences }[] {
  if (!isOn) return [{ action: 'set-up', label: text.setUp }];
  const always = [
    { action: 'recovery-codes', label: text.newCodes },
    { action: 'set-up', label: text.useAnotherApp }
  ];
  return isRequired ? always : [...always, { action: 'turn-off', label: text.turnOff }];
}
