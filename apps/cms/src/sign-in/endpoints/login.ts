import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { isFromOwnPage } from '../own-origin.ts';
import { signIn, type SignInAnswer } from '../sign-in.ts';
import {
  codeNeeded,
  notFromHere,
  pausedFor,
  setUpNeeded,
  typeBoth,
  wrong,
  wrongCode
} from '../texts/refusals.ts';

/**
 * `POST /api/users/login` with `email`, `password` and, where one-time codes are on, `code`. In place of Payload's
 * endpoint of this name. Answers `{ token, exp, user: { id } }` and the session's cookie, or a refusal:
 * 401 (`data.needs` is `code` where only that is missing or wrong), 403 (`needs: 'set-up'`), 429 during a pause.
 */
export const loginEndpoint: Endpoint = {
  method: 'post',
  path: '/login',
  handler: async (req) => {
    if (!isFromOwnPage(req.headers)) return refuse(403, notFromHere, req);
    await addDataAndFileToRequest(req);
    const { email, password, code } = req.data ?? {};
    if (!isText(email) || !isText(password)) return refuse(400, typeBoth, req);
    return answer(await signIn({ email, password, code: isText(code) ? code : null }, req), req);
  }
};

function answer(signedIn: SignInAnswer, req: PayloadRequest): Response {
  switch (signedIn.result) {
    case 'signed in': {
      const { token, exp, userId, cookie } = signedIn;
      return Response.json({ token, exp, user: { id: userId } }, { headers: { 'Set-Cookie': cookie } });
    }
    case 'wrong':
      return refuse(401, wrong, req);
    case 'paused': {
      const refused = refuse(429, pausedFor(signedIn.seconds), req);
      refused.headers.set('Retry-After', String(signedIn.seconds));
      return refused;
    }
    case 'code needed':
      return refuse(401, codeNeeded, req, { needs: 'code' });
    case 'wrong code':
      return refuse(401, wrongCode, req, { needs: 'code' });
    case 'set-up needed':
      return refuse(403, setUpNeeded, req, { needs: 'set-up', address: '/sign-in' });
  }
}

function refuse(status: number, sentences: Sentences, req: PayloadRequest, data?: object): Response {
  return Response.json({ errors: [{ message: inTheirLanguage(req, sentences), data }] }, { status });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
