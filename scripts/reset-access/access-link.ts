import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { withClient } from '../postgres/databases.ts';
import { Refusal } from '../refusal.ts';

export type AccessLink = {
  email: string;
  /** Goes into the link and is kept nowhere else. */
  token: string;
  hasSecondFactor: boolean;
  removesSecondFactor: boolean;
};
type For = { email: string; removesSecondFactor: boolean };

/**
 * Makes a one-use link, good for a day, by which somebody chooses a new password; ends their earlier ones. By SQL, so
 * that it works beside a CMS that runs and without one. Keep in step with `createGuestToken`, `makeAccessLink` and
 * `noteGuestLinks` in apps/cms. The audit log says that it was made, by nobody who was signed in.
 */
export async function makeAccessLink(
  databaseUrl: string,
  { email, removesSecondFactor }: For
): Promise<AccessLink> {
  return await withClient(databaseUrl, async (client) => {
    await refuseUnprepared(client);
    const { rows } = await client.query<{ id: string; name: string; hasSecondFactor: boolean }>(
      `select id, name, exists (select from second_factors where user_id = users.id) as "hasSecondFactor"
         from users where email = $1`,
      [email]
    );
    const person = rows[0];
    if (!person) throw new Refusal(await nobodyHas(email, client));

    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest('hex');
    const detail = `access${removesSecondFactor ? ', second factor' : ''}, npm run reset-access`;
    await client.query(
      `with earlier as (
         update guest_tokens set withdrawn = true, updated_at = now()
          where purpose = 'access' and person_id = $3 and used_at is null
       ), noted as (
         insert into audit_log (id, at, action, collection, document, title, detail)
         values ($5, now(), 'access-link-made', 'users', $3::text, $6, $7)
       )
       insert into guest_tokens (id, hash, purpose, person_id, removes_second_factor, ends_at)
       values ($1, $2, 'access', $3, $4, now() + interval '1 day')`,
      [randomUUID(), hash, person.id, removesSecondFactor, randomUUID(), person.name, detail]
    );
    return { email, token, hasSecondFactor: person.hasSecondFactor, removesSecondFactor };
  });
}

async function refuseUnprepared(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ isReady: boolean }>(
    `select to_regclass('public.second_factors') is not null and exists (
       select from information_schema.columns
        where table_schema = 'public' and table_name = 'guest_tokens' and column_name = 'person_id'
     ) as "isReady"`
  );
  if (!rows[0]?.isReady)
    throw new Refusal(
      'This database is not as this version needs it: run `npm start` once, then this again.'
    );
}

/** Whoever may run this may read the database anyway, so it helps with the addresses there are. */
async function nobodyHas(email: string, client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ email: string }>(
    `select email from users where id in (select parent_id from users_roles where value = 'admin') order by email limit 10`
  );
  const admins = rows.map((row) => row.email).join(', ');
  return `Nobody has an account with the address ${email}.${admins && ` Admins are: ${admins}.`}`;
}
