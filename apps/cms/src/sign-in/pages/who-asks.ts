import type { Request, Response } from 'express';
import type { PayloadRequest } from 'payload';
import type { User } from '@broadside/types';
import { person } from '../../access/roles.ts';
import { payloadRequestOf } from './payload-request.ts';

/** The person signed in; null after sending everybody else to sign in. */
export async function whoAsks(
  request: Request,
  response: Response
): Promise<{ req: PayloadRequest; user: User } | null> {
  const req = await payloadRequestOf(request);
  const user = person(req);
  if (!user) response.redirect(303, '/sign-in');
  return user && { req, user };
}
