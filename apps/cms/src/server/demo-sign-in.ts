import { urlencoded, type RequestHandler } from 'express';
import { createLocalReq, getFieldsToSign, jwtSign, type Payload, type TypedUser } from 'payload';
import { addSessionToUser, generatePayloadCookie } from 'payload/shared';
import { env } from '../current-env.ts';
import { isDemoOnLoopback } from '../demo/is-demo-on-loopback.ts';

const readForm = urlencoded({ extended: false, limit: '2kb' });

/** `POST /demo/sign-in` with `email`: signs in as one of the demo's people with one click, on one's own machine only. */
export function demoSignIn(payload: Payload): RequestHandler[] {
  return [
    readForm,
    async (request, response) => {
      const origin = request.get('origin');
      const isFromHere = !origin || origin === env.CMS_URL || origin === `http://${request.get('host')}`;
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
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true
  });
  if (!docs[0]) return null;

  const user = { ...docs[0], collection: 'users' } as TypedUser;
  const collectionConfig = payload.collections.users.config;
  const req = await createLocalReq({ user }, payload);
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user });
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({ collectionConfig, email, sid, user }),
    secret: payload.secret,
    tokenExpiration: collectionConfig.auth.tokenExpiration
  });
  return generatePayloadCookie({
    collectionAuthConfig: collectionConfig.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token
  }) as string;
}
