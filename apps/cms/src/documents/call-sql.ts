import { publishedDocuments } from './published-sql.ts';

/** SQL for the `aims` of a call's facts: of an array of ids those that are adopted and published, by number. */
export function aimsById(ids: string): string {
  return `coalesce((
    select json_agg(json_build_object('number', found.number, 'addresses', found.addresses) order by found.number) from (
      select o.number::int as number,
             json_agg(json_build_object('language', p.language, 'slug', p.slug, 'title', p.title)
                      order by p.translation_of_id is not null, p.language) as addresses
        from aims o join ${publishedDocuments('aims')} p on p.work = o.id
       where o.id = any(${ids}) and o.number is not null group by o.id, o.number
    ) found), '[]')`;
}

/**
 * SQL for the moment a call begins and the one after its last: it is on from its first midnight anywhere on Earth
 * (UTC+14) until its last (UTC-12), so that a day of action lasts 50 hours. With one date alone it is that day.
 */
export const beginsAt = (row: string) =>
  `((${dayOf(row, 'first_day', 'last_day')} - interval '14 hours') at time zone 'UTC')`;
export const endsAt = (row: string) =>
  `((${dayOf(row, 'last_day', 'first_day')} + interval '36 hours') at time zone 'UTC')`;

/** The first of two dates that is one; a call must not fail the list for a year that PostgreSQL does not count. */
function dayOf(row: string, ...columns: string[]): string {
  const days = columns.map(
    (column) =>
      `case when ${row}.${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and ${row}.${column} >= '0001' then ${row}.${column}::date end`
  );
  return `coalesce(${days.join(', ')})`;
}

/** SQL for a `CallEntry` over that of a `StatementEntry`. */
export function windowJson(row: string): string {
  return `jsonb_build_object('firstDay', nullif(${row}.first_day, ''), 'lastDay', nullif(${row}.last_day, ''))`;
}

/** SQL for the kinds of action a call's original asks for, in the order chosen. */
export function kindsOf(work: string): string {
  return `coalesce((select jsonb_agg(k.value order by k."order") from action_calls_kinds k where k.parent_id = ${work}), '[]')`;
}
