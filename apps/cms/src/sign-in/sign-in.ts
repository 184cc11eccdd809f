import type { PayloadRequest } from 'payload';
import { accountById, type Account } from './account.ts';
import { clientBlockOf } from './limiter/client-block.ts';
import { tryCode, tryPassword } from './limiter/try-to.ts';
import { checkPassword } from './password/check-password.ts';
import { secondFactorOf } from './second-factor/second-factor.ts';
import { verifySecondFactor } from './second-factor/verify-second-factor.ts';
import { startSession, type Session } from './sessions/start-session.ts';
import { ticketCookie } from './ticket.ts';

/** The next step of who has shown the password, or a link in its place: set the cookie, lead to the address. */
type NextStep = { cookie: string; address: string };

/** `language` is the one the person reads the admin in, where they chose one. */
export type SignedIn = { result: 'signed in'; userId: string; language: string | null } & Session;

export type SignInAnswer =
  | SignedIn
  | { result: 'wrong' }
  | { result: 'paused'; seconds: number }
  | ({ result: 'code needed' | 'wrong code' } & NextStep)
  | ({ result: 'set-up needed' } & NextStep);

/** Signs in by password, counting tries. `then` is the page of the admin to end at. */
export async function signIn(
  shown: { email: string; password: string; code?: string | null; then?: string },
  req: PayloadRequest
): Promise<SignInAnswer> {
  const attempt = tryPassword({ email: shown.email, block: clientBlockOf(req) });
  if (attempt.result === 'paused') return attempt;
  const account = await checkPassword(shown, req);
  if (!account) return { result: 'wrong' };
  attempt.succeeded();
  return second({ account, code: shown.code ?? null, then: shown.then ?? '/admin' }, req);
}

/**
 * Signs in somebody whom something else than the password has shown to be this person: an invitation, a link for
 * access, the step before. The second factor is asked for all the same, unless its code is given and right.
 */
export async function signInWith(
  { user, code = null, then = '/admin' }: { user: { id: string }; code?: string | null; then?: string },
  req: PayloadRequest
): Promise<SignInAnswer> {
  const account = await accountById(user.id, req);
  return account ? second({ account, code, then }, req) : { result: 'wrong' };
}

/** A session for whom nothing more is asked of. */
export async function sessionFor(account: Account, req: PayloadRequest): Promise<SignedIn> {
  const session = await startSession(account, req);
  return { result: 'signed in', userId: account.id, language: account.language, ...session };
}

async function second(
  { account, code, then }: { account: Account; code: string | null; then: string },
  req: PayloadRequest
): Promise<SignInAnswer> {
  const { isOn, isRequired } = await secondFactorOf(account.id, req);
  const cookie = () => ticketCookie(account, then);
  if (!isOn && isRequired) return { result: 'set-up needed', cookie: cookie(), address: '/sign-in/set-up' };
  if (isOn) {
    const codeStep = () => ({ cookie: cookie(), address: '/sign-in/code' });
    if (!code) return { result: 'code needed', ...codeStep() };
    const attempt = tryCode({ userId: account.id, block: clientBlockOf(req) });
    if (attempt.result === 'paused') return attempt;
    if (!(await verifySecondFactor({ userId: account.id, code }, req)))
      return { result: 'wrong code', ...codeStep() };
    attempt.succeeded();
  }
  return sessionFor(account, req);
}
