import { advisoryLocks } from '../../advisory-locks.ts';

/**
 * SQL by which the database itself refuses to commit what would leave people and no admin among them; for migrations.
 * Asked at the end of the transaction, since Payload writes a person's roles anew. Two admins who demote each other at
 * the same moment wait for each other here. Who was invited and has not come yet does not count.
 */
export const anAdminStays = `
create function refuse_to_lose_last_admin() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(${advisoryLocks.lastAdmin});
  if exists (select 1 from users) and not exists (
    select 1 from users_roles role join users person on person.id = role.parent_id
     where role.value = 'admin' and person.invited_at is null
  ) then
    raise exception 'an_admin_stays';
  end if;
  return null;
end $$;
create constraint trigger an_admin_stays after update or delete on users_roles
  deferrable initially deferred for each row execute function refuse_to_lose_last_admin();`;

export const anyAdminGoes = 'drop function if exists refuse_to_lose_last_admin cascade';
