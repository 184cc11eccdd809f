/**
 * SQL of the table of second factors, for migrations. It is a plain table and none of Payload's fields: what Payload
 * does not know no answer of its can hold, and a person saved as a whole can't bring back a code that was used.
 * Migrations that have run use it as it is: write a new statement rather than change it.
 */

/** `secret` is sealed (see seal.ts), `recovery_codes` are hashed, `used_step` is the newest time step a code was used of. */
export const secondFactorTable = `
create table second_factors (
  user_id uuid primary key references users on delete cascade,
  secret text not null,
  used_step bigint not null,
  recovery_codes text[] not null,
  since timestamptz not null default now()
)`;
