import type { Request, RequestHandler, Response } from 'express';
import type { PayloadRequest } from 'payload';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { person } from '../../access/roles.ts';
import { forgottenTitle } from '../../invitations/forgotten-password/texts.ts';
import { signIn } from '../sign-in.ts';
import { pausedFor, typeBoth, wrong } from '../texts/refusals.ts';
import { emailLabel, passwordLabel, signInTitle, tookTooLong } from '../texts/sign-in.ts';
import { adminPath } from './admin-path.ts';
import { demoPeople } from './demo-people.ts';
import { markup } from './markup.ts';
import { letIn } from './let-in.ts';
import { sendPage } from './page.ts';
import { payloadRequestOf } from './payload-request.ts';
import { typed } from './typed.ts';

/** `GET /sign-in?redirect=/admin/…`: the form; who is signed in already goes on. */
export const signInPage: RequestHandler = async (request, response) => {
  const req = await payloadRequestOf(request);
  const then = adminPath(request.query.redirect);
  if (person(req)) return response.redirect(303, then);
  const problem = request.query.late === undefined ? null : tookTooLong;
  await show({ request, response, req }, { email: '', then, problem });
};

/** `POST /sign-in` with `email`, `password` and `redirect`: the next step, or the form again with the address in it. */
export const takeSignIn: RequestHandler = async (request, response) => {
  const req = await payloadRequestOf(request);
  const [email, password] = [typed(request, 'email'), typed(request, 'password')];
  const then = adminPath(typed(request, 'redirect'));
  const again = (problem: Sentences, status: number) =>
    show({ request, response, req }, { email, then, problem, status });

  if (!email.trim() || !password.trim()) return again(typeBoth, 400);
  const answer = await signIn({ email, password, then }, req);
  switch (answer.result) {
    case 'wrong':
      return again(wrong, 401);
    case 'paused':
      return again(pausedFor(answer.seconds), 429);
    case 'signed in':
      return letIn(response, answer, then);
    default:
      response.appendHeader('Set-Cookie', answer.cookie);
      response.redirect(303, answer.address);
  }
};

type Asked = { request: Request; response: Response; req: PayloadRequest };
type Shown = { email: string; then: string; problem: Sentences | null; status?: number };

async function show(
  { request, response, req }: Asked,
  { email, then, problem, status }: Shown
): Promise<void> {
  const say = (sentences: Sentences) => inTheirLanguage(req, sentences);
  const described = problem && markup`aria-describedby="problem"`;
  const address = then === '/admin' ? '/sign-in' : `/sign-in?redirect=${encodeURIComponent(then)}`;
  const body = markup`${await demoPeople(request, req)}
    <form action="/sign-in" method="post">
      <input type="hidden" name="redirect" value="${then}" />
      <label for="field-email">${say(emailLabel)}</label>
      <input
        id="field-email"
        name="email"
        type="email"
        autocomplete="username"
        required
        dir="ltr"
        value="${email}"
        ${described}
        ${!email && markup`autofocus`}
      />
      <label for="field-password">${say(passwordLabel)}</label>
      <input
        id="field-password"
        name="password"
        type="password"
        autocomplete="current-password"
        required
        dir="ltr"
        ${described}
        ${email && markup`autofocus`}
      />
      <button>${say(signInTitle)}</button>
    </form>
    <p><a href="/sign-in/forgotten">${say(forgottenTitle)}</a></p>`;
  sendPage(response, req, { title: signInTitle, problem, body, status: status ?? 200, address });
}
