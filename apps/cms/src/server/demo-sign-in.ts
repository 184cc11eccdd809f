import { urlencoded, type RequestHandler } from 'express';
import { createLocalReq, type Payload } from 'payload';
import { isDemoOnLoopback } from '../demo/is-demo-on-loopback.ts';
import { accountByEmail } from '../sign-in/account.ts';
import { isFromOwnPage } from '../sign-in/own-origin.ts';
import { startSession } from '../sign-in/sessions/start-session.ts';

const readForm = urlencoded({ extended: false, limit: '2kb' });

/** `POST /demo/sign-in` with `email`: signs in as one of the demo's people with one click, on one's own machine only. */
export function demoSignIn(payload: Payload): RequestHandler[] {
  return [
    readForm,
    async (request, response) => {
      const isFromHere = isFromOwnPage({ get: (name) => request.get(name) });
      if (!isFromHere || !(await isDemoOnLoopback(payload, request))) {
        return void response.status(404).type('text').send('There is nothing at this address.');
      }
      const cookie = await signIn(payload, String(request.body?.email ?? ''));
      if (!cookie) return void response.status(404).type('text').send('There is no such person in the demo.');
      response.setHeader('Set-Cookie', cookie);
      response.redirect(303, '/admin');
    }
  ];
}

/** A session cookie for one of the demo's people; null if there is no such person. */
async function signIn(payload: Payload, email: string): Promise<string | null> {
  if (!/^[a-z.]+@open-water\.example$/.test(email)) return null;
  const req = await createLocalReq({}, payload);
  const account = await accountByEmail(email, req);
  return account && (await startSession(account, req)).cookie;
}
