import type { RequestHandler, Response } from 'express';
import type { PayloadRequest } from 'payload';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { log } from '../../log.ts';
import { isMailSetUp } from '../../mail/read-mail-settings.ts';
import { clientBlockOf } from '../../sign-in/limiter/client-block.ts';
import { markup } from '../../sign-in/pages/markup.ts';
import { sendPage } from '../../sign-in/pages/page.ts';
import { payloadRequestOf } from '../../sign-in/pages/payload-request.ts';
import { typed } from '../../sign-in/pages/typed.ts';
import { emailLabel } from '../../sign-in/texts/sign-in.ts';
import { asEmailAddress } from '../email-address.ts';
import { mailLink } from './mail-link.ts';
import * as text from './texts.ts';

const address = '/sign-in/forgotten';

/** `GET /sign-in/forgotten`: the form, or where mail is not set up, who can help. */
export const forgottenPage: RequestHandler = async (request, response) => {
  const req = await payloadRequestOf(request);
  await show(response, req, { email: '', problem: null });
};

/** `POST /sign-in/forgotten` with `email`: the same answer, as soon, whether anybody has this address or not. */
export const takeForgotten: RequestHandler = async (request, response) => {
  const req = await payloadRequestOf(request);
  const wanted = typed(request, 'email').trim();
  const email = asEmailAddress(wanted);
  if (!email || !(await isMailSetUp(req.payload)))
    return show(response, req, { email: wanted, problem: text.notAnAddress });

  const body = markup`<p role="status">${say(req, text.onItsWay)}</p>${back(req)}`;
  sendPage(response, req, { title: text.forgottenTitle, body, address });
  mailLink({ email, block: clientBlockOf(req) }, req.payload).catch((error: unknown) =>
    log.error({ err: error }, 'a link for a new password could not be made')
  );
};

async function show(
  response: Response,
  req: PayloadRequest,
  { email, problem }: { email: string; problem: Sentences | null }
): Promise<void> {
  if (!(await isMailSetUp(req.payload))) {
    const body = markup`<p>${say(req, text.noMailHere)}</p>${back(req)}`;
    return sendPage(response, req, { title: text.forgottenTitle, body, address });
  }
  const body = markup`<p>${say(req, text.howItWorks)}</p>
    <form action="${address}" method="post" novalidate>
      <label for="field-email">${say(req, emailLabel)}</label>
      <input
        id="field-email"
        name="email"
        type="email"
        autocomplete="username"
        required
        dir="ltr"
        value="${email}"
        ${problem && markup`aria-describedby="problem" aria-invalid="true"`}
        autofocus
      />
      <button>${say(req, text.mailMeALink)}</button>
    </form>
    ${back(req)}`;
  sendPage(response, req, {
    title: text.forgottenTitle,
    problem,
    body,
    status: problem ? 422 : 200,
    address
  });
}

function back(req: PayloadRequest) {
  return markup`<p><a href="/sign-in">${say(req, text.backToSignIn)}</a></p>`;
}

function say(req: PayloadRequest, sentences: Sentences): string {
  return inTheirLanguage(req, sentences);
}
