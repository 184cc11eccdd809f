import type { EditorialCollection } from './editorial.ts';

/** SQL for a `StatementEntry` of the row named. */
export function entryJson(row: string): string {
  return `json_build_object('id', ${row}.id, 'language', ${row}.language, 'slug', ${row}.slug, 'title', ${row}.title,
    'summary', nullif(${row}.summary, ''), 'byline', nullif(${row}.byline, ''), 'publishedAt', ${utc(`${row}.published_at`)})`;
}

/** SQL for a `StatementDocument` of the row named. */
export function documentJson(collection: EditorialCollection, row: string): string {
  return `json_build_object('id', ${row}.id, 'language', ${row}.language, 'slug', ${row}.slug, 'title', ${row}.title,
    'summary', nullif(${row}.summary, ''),
    'byline', ${collection === 'statements' ? `nullif(${row}.byline, '')` : 'null'},
    'kind', ${collection === 'statements' ? `'statement'` : `${row}.kind`},
    'body', ${row}.body,
    'publishedAt', ${utc(`${row}.published_at`)}, 'updatedAt', ${utc(`${row}.updated_at`)},
    'isOriginal', ${row}.translation_of_id is null)`;
}

/** ISO 8601 in UTC with milliseconds, as JavaScript writes it. */
function utc(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
