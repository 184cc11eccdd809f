import { aimsById, kindsOf, windowJson } from './call-sql.ts';
import type { EditorialCollection } from './editorial.ts';
import { namedById } from './names-sql.ts';
import { filesById, pictureById } from './pictures-sql.ts';
import { tableOf } from './tables.ts';

/** The collections whose documents have facts around their text; an aim has others (collections/aims). */
export type TextCollection = Exclude<EditorialCollection, 'aims'>;

/** SQL for the `DocumentFacts` of a published row; `row.work` is its original's id, through which lists are read. */
export function factsJson(collection: TextCollection, row: string): string {
  const related = (path: string, column: string) => `array(
    select r.${column} from ${tableOf(collection)}_rels r
     where r.parent_id = ${row}.work and r.path = '${path}' order by r."order")`;
  const isArticle = collection !== 'pages';
  return `json_build_object(
    'cover', ${pictureById(`${row}.cover_id`)},
    'attachments', ${filesById(related('attachments', 'media_id'))},
    'topics', ${isArticle ? namedById('topic', related('topics', 'topics_id')) : "'[]'::json"},
    'groups', ${isArticle ? namedById('group', related('groups', 'groups_id')) : "'[]'::json"},
    'source', ${isArticle ? sourceJson(row) : 'null'},
    'licence', ${isArticle ? licenceJson(row) : 'null'},
    'corrections', ${correctionsOf(collection, row)},
    'addressees', ${collection === 'statements' ? addresseesOf(row) : "'[]'::json"},
    'signatories', ${collection === 'statements' ? signatoriesOf(row) : "'[]'::json"},
    'call', ${collection === 'action-calls' ? callJson(row, related('aims', 'aims_id')) : 'null'})`;
}

/** SQL for a `LicenceAnswer`; null where none was chosen. */
export function licenceJson(row: string): string {
  return `case when ${row}.licence is not null then
    json_build_object('code', ${row}.licence, 'text', case when ${row}.licence = 'own' then nullif(${row}.licence_text, '') end) end`;
}

function sourceJson(row: string): string {
  return `case when coalesce(${row}.source_title, ${row}.source_address, '') <> '' then json_build_object(
    'title', nullif(${row}.source_title, ''), 'address', nullif(${row}.source_address, ''), 'date', nullif(${row}.source_date, '')) end`;
}

function correctionsOf(collection: TextCollection, row: string): string {
  return `coalesce((select json_agg(json_build_object('date', nullif(k.date, ''), 'note', k.note) order by k._order)
    from ${tableOf(collection)}_corrections k where k._parent_id = ${row}.id), '[]')`;
}

/** Whom a letter addresses is written in each language; a translation that leaves it out has its original's. */
function addresseesOf(row: string): string {
  const of = (id: string) =>
    `(select json_agg(a.text order by a."order") from statements_texts a where a.parent_id = ${id} and a.path = 'addressees')`;
  return `coalesce(case when ${row}.kind = 'open-letter' then coalesce(${of(`${row}.id`)}, ${of(`${row}.work`)}) end, '[]')`;
}

function signatoriesOf(row: string): string {
  return `coalesce(case when ${row}.kind = 'open-letter' then (
    select json_agg(json_build_object('name', s.name, 'isGroup', coalesce(s.is_group, false), 'role', nullif(s.role, ''))
                    order by s._order)
      from statements_signatories s where s._parent_id = ${row}.work) end, '[]')`;
}

/** Whom to turn to must not get lost in a translation that leaves it out. */
function ownOrOriginals(row: string, column: string): string {
  return `(select jsonb_build_object('text', d.${column}, 'language', d.language) from action_calls d
    where d.id in (${row}.id, ${row}.work) and d.${column} <> '' order by d.id = ${row}.id desc limit 1)`;
}

function callJson(row: string, aims: string): string {
  return `${windowJson(row)} || jsonb_build_object('kinds', ${kindsOf(`${row}.work`)},
    'sendIn', ${ownOrOriginals(row, 'send_in')}, 'speaker', ${ownOrOriginals(row, 'speaker')}, 'aims', ${aimsById(aims)})`;
}
