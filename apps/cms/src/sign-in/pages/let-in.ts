import type { Response } from 'express';
import type { SignedIn } from '../sign-in.ts';
import { noTicketCookie } from '../ticket.ts';
import { languageCookie } from './language-cookie.ts';

/** Hands over the session's cookies: the session, the person's own language, and an end to the ticket. */
export function handOver(response: Response, { cookie, language }: SignedIn): void {
  const cookies = [cookie, noTicketCookie(), languageCookie(language)].filter((each) => each !== null);
  for (const each of cookies) response.appendHeader('Set-Cookie', each);
}

/** Hands over the session and goes to the admin. */
export function letIn(response: Response, signedIn: SignedIn, then: string): void {
  handOver(response, signedIn);
  response.redirect(303, then);
}
