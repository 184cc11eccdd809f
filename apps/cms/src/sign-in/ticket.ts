import type { PayloadRequest } from 'payload';
import { accountById, fingerprintOf, type Account } from './account.ts';
import { env } from '../current-env.ts';
import { seal, unseal } from './seal.ts';

/** How long the second step may take, in milliseconds: an app has to be found, or installed. */
const lasts = 15 * 60 * 1000;
const name = 'broadside-sign-in';

/**
 * The cookie that carries a person from the password to the second step. It is no session and opens nothing but
 * the pages below /sign-in. As a whole Set-Cookie header's value.
 */
export function ticketCookie(account: Account, then: string): string {
  const ticket = { id: account.id, password: fingerprintOf(account), then, until: Date.now() + lasts };
  return cookie(seal('sign-in ticket', JSON.stringify(ticket)), lasts / 1000);
}

export function noTicketCookie(): string {
  return cookie('', 0);
}

/** Whose ticket this request shows, and where to go afterwards; null if none, too old, or the password is another now. */
export async function ticketOf(req: PayloadRequest): Promise<{ account: Account; then: string } | null> {
  const shown = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(req.headers.get('cookie') ?? '')?.[1];
  const text = shown ? unseal('sign-in ticket', shown) : null;
  if (!text) return null;
  const ticket = JSON.parse(text) as { id: string; password: string; then: string; until: number };
  if (ticket.until < Date.now()) return null;
  const account = await accountById(ticket.id, req);
  return account && fingerprintOf(account) === ticket.password ? { account, then: ticket.then } : null;
}

function cookie(value: string, seconds: number): string {
  const secure = env.CMS_URL.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=/sign-in; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}
