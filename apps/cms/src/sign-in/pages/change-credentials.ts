import { APIError } from 'payload';
import type { Sentences } from '../../admin/their-language.ts';
import { credentialsSaved } from '../texts/credentials.ts';
import { showAccount } from './account-page.ts';
import { payloadRequestOf } from './payload-request.ts';
import { typed } from './typed.ts';
import { whoAsks } from './who-asks.ts';
import type { RequestHandler } from 'express';

/**
 * `POST /sign-in/account/credentials` with `email`, `newPassword` (empty: the present one stays) and `password`, the
 * present one. What may be taken is the collection's business (hooks/own-password-only.ts).
 */
export const changeCredentials: RequestHandler = async (request, response) => {
  const asking = await whoAsks(request, response);
  if (!asking) return;
  const { req, user } = asking;
  const email = typed(request, 'email').trim();
  const password = typed(request, 'newPassword');
  try {
    await req.payload.update({
      collection: 'users',
      id: user.id,
      data: {
        email,
        ...(password && { password }),
        currentPassword: typed(request, 'password')
      } as { email: string; password?: string },
      depth: 0,
      overrideAccess: false,
      user,
      req
    });
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error;
    return showAccount(
      response,
      { req, user: { ...user, email } },
      { problem: asIs(error), status: error.status }
    );
  }
  const now = await payloadRequestOf(request);
  await showAccount(response, { req: now, user: { ...user, email } }, { done: credentialsSaved });
};

/** A refusal is in the person's language already. */
function asIs({ message }: Error): Sentences {
  return { en: message, es: message, uk: message, ar: message };
}
