/**
 * SQL of what the database itself keeps about aims, for migrations: an adopted original stays public and out of the
 * trash, none is public without having been adopted, and no two have the same number.
 * The names of the rules are known to `hooks/explain-adopted-stay.ts`.
 */
export const aimRules = `
alter table aims add constraint aims_adopted_stay
  check (translation_of_id is not null or number is null or (_status = 'published' and deleted_at is null));
alter table aims add constraint aims_public_are_adopted
  check (translation_of_id is not null or _status is distinct from 'published' or number is not null);
create unique index aims_one_a_number on aims (number) where translation_of_id is null;`;
