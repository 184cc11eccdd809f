import type { PayloadRequest } from 'payload';
import { accountByEmail, type Account } from '../account.ts';
import { isPassword } from './is-password.ts';

/**
 * The account with this e-mail address and password, or null: after the same work whether the address is known or
 * not. Counts no tries; `signIn` does.
 */
export async function checkPassword(
  { email, password }: { email: string; password: string },
  req: PayloadRequest
): Promise<Account | null> {
  // PostgreSQL stores no NUL: nobody has such an address.
  const account = email.includes('\0') ? null : await accountByEmail(email, req);
  return (await isPassword(password, account)) ? account : null;
}
