import type { PayloadRequest } from 'payload';
import { renderSVG } from 'uqr';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { base32Groups, keyAddress } from '../second-factor/key-address.ts';
import {
  cancel,
  confirmLabel,
  openInApp,
  orTypeKey,
  pictureOfSecret,
  setUpHow,
  turnOn
} from '../texts/second-step.ts';
import { markup, type Markup } from './markup.ts';

type Offer = {
  action: string;
  email: string;
  secret: string;
  sealed: string;
  isWrong: boolean;
  /** Where who would rather not goes. */
  back: string;
};

/** The key as picture, link and letters, and the field that confirms it. `action` takes `offered` and `code`. */
export function setUpForm(
  { action, email, secret, sealed, isWrong, back }: Offer,
  req: PayloadRequest
): Markup {
  const say = (sentences: Sentences) => inTheirLanguage(req, sentences);
  const address = keyAddress({ email, secret });
  const picture = `data:image/svg+xml;base64,${Buffer.from(renderSVG(address, { border: 2 })).toString('base64')}`;
  return markup`<p>${say(setUpHow)}</p>
    <img class="qr" src="${picture}" alt="${say(pictureOfSecret)}" width="208" height="208" />
    <p><a href="${address}">${say(openInApp)}</a></p>
    <p>${say(orTypeKey)}<br /><code dir="ltr">${base32Groups(secret)}</code></p>
    <form action="${action}" method="post">
      <input type="hidden" name="offered" value="${sealed}" />
      <label for="field-code">${say(confirmLabel)}</label>
      <input
        id="field-code"
        name="code"
        type="text"
        autocomplete="one-time-code"
        inputmode="numeric"
        required
        dir="ltr"
        ${isWrong && markup`aria-describedby="problem" autofocus`}
      />
      <button>${say(turnOn)}</button>
    </form>
    <p><a href="${back}">${say(cancel)}</a></p>`;
}
