import type { PayloadRequest } from 'payload';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { yourPassword } from '../texts/account.ts';
import { markup, type Markup } from './markup.ts';

type Asked = { email: string; choices: { action: string; label: Sentences }[]; isWrong: boolean };

/** One field for the password, and a button for each thing that needs it. */
export function passwordForm({ email, choices, isWrong }: Asked, req: PayloadRequest): Markup {
  const buttons = choices.map(
    ({ action, label }, index) =>
      markup`<button formaction="/sign-in/account/${action}" ${index > 0 && markup`class="plain"`}>
        ${inTheirLanguage(req, label)}
      </button> `
  );
  // Password managers look for whose password it is.
  return markup`<form action="/sign-in/account/${choices[0]!.action}" method="post">
    <input type="hidden" name="email" autocomplete="username" value="${email}" />
    <label for="field-password">${inTheirLanguage(req, yourPassword)}</label>
    <input
      id="field-password"
      name="password"
      type="password"
      autocomplete="current-password"
      required
      dir="ltr"
      ${isWrong && markup`aria-describedby="problem" autofocus`}
    />
    ${buttons}
  </form>`;
}
