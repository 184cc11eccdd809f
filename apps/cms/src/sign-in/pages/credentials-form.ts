import type { PayloadRequest } from 'payload';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { yourPassword } from '../texts/account.ts';
import { leaveEmpty, newPassword, save } from '../texts/credentials.ts';
import { emailLabel } from '../texts/sign-in.ts';
import { markup, type Markup } from './markup.ts';

/** One's e-mail address, a new password, and the present one, without which neither changes. */
export function credentialsForm({ email }: { email: string }, req: PayloadRequest): Markup {
  const say = (sentences: Sentences) => inTheirLanguage(req, sentences);
  return markup`<form action="/sign-in/account/credentials" method="post">
    <label for="field-new-email">${say(emailLabel)}</label>
    <input
      id="field-new-email"
      name="email"
      type="email"
      autocomplete="username"
      required
      dir="ltr"
      value="${email}"
    />
    <label for="field-new-password">${say(newPassword)}</label>
    <input
      id="field-new-password"
      name="newPassword"
      type="password"
      autocomplete="new-password"
      dir="ltr"
      aria-describedby="leave-empty"
    />
    <p class="hint" id="leave-empty">${say(leaveEmpty)}</p>
    <label for="field-present-password">${say(yourPassword)}</label>
    <input
      id="field-present-password"
      name="password"
      type="password"
      autocomplete="current-password"
      required
      dir="ltr"
    />
    <button>${say(save)}</button>
  </form>`;
}
