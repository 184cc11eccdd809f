import { factsJson, type TextCollection } from './facts-sql.ts';

/** SQL for a `StatementEntry` of the row named. */
export function entryJson(row: string): string {
  return `json_build_object('id', ${row}.id, 'language', ${row}.language, 'slug', ${row}.slug, 'title', ${row}.title,
    'summary', nullif(${row}.summary, ''), 'byline', nullif(${row}.byline, ''), 'publishedAt', ${utc(`${row}.published_at`)})`;
}

/** SQL for a `StatementDocument` of the row named, which has its original's id as `work`. */
export function documentJson(collection: TextCollection, row: string): string {
  return `json_build_object('id', ${row}.id, 'language', ${row}.language, 'slug', ${row}.slug, 'title', ${row}.title,
    'summary', nullif(${row}.summary, ''),
    'byline', ${collection === 'pages' ? 'null' : `nullif(${row}.byline, '')`},
    'collection', '${collection}',
    'kind', ${collection === 'action-calls' ? `'action-call'` : `${row}.kind`},
    'body', ${row}.body,
    'publishedAt', ${utc(`${row}.published_at`)}, 'changedAt', ${changedAt(row)},
    'work', ${row}.work, 'isOriginal', ${row}.translation_of_id is null,
    'facts', ${factsJson(collection, row)})`;
}

/** An hour's grace: what is mended right after publication is not called a change. */
function changedAt(row: string): string {
  const since = `greatest(${row}.created_at, ${row}.published_at) + interval '1 hour'`;
  return `case when ${row}.updated_at > ${since} then ${utc(`${row}.updated_at`)} end`;
}

/** ISO 8601 in UTC with milliseconds, as JavaScript writes it. */
export function utc(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
