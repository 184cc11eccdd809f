import { randomUUID } from 'node:crypto';
import { sql } from '@payloadcms/db-postgres';
import { getFieldsToSign, jwtSign, type PayloadRequest, type TypedUser } from 'payload';
import { generatePayloadCookie } from 'payload/shared';
import { query } from '../../database.ts';

/** `cookie` is a whole Set-Cookie header's value, `exp` the end in seconds since 1970. */
export type Session = { cookie: string; token: string; exp: number };

/**
 * Starts a session as Payload's own sign-in would. By one statement and not by saving the person as a whole, as
 * Payload does: two sessions that start at once would lose one, and one that ended meanwhile would be back.
 */
export async function startSession(
  { id, email }: { id: string; email: string },
  req: PayloadRequest
): Promise<Session> {
  const { payload } = req;
  const collectionConfig = payload.collections.users.config;
  const { tokenExpiration } = collectionConfig.auth;
  const sid = randomUUID();
  const started = await query(
    req,
    sql`with person as (select id from users where id = ${id} for no key update),
             expired as (delete from users_sessions where _parent_id = ${id} and expires_at <= now())
        insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
        select coalesce((select max(_order) from users_sessions where _parent_id = ${id}), 0) + 1,
               person.id, ${sid}, now(), now() + make_interval(secs => ${tokenExpiration})
          from person returning id`
  );
  if (started.length !== 1) throw new Error('Nobody has this account any more');

  const user = { id, email, collection: 'users' } as TypedUser;
  const { token, exp } = await jwtSign({
    fieldsToSign: getFieldsToSign({ collectionConfig, email, sid, user }),
    secret: payload.secret,
    tokenExpiration
  });
  const cookie = generatePayloadCookie({
    collectionAuthConfig: collectionConfig.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token
  }) as string;
  return { cookie, token, exp };
}
