/** SQL for an `Occasion` of the group named, of the row named; null where there is none. */
export function occasionJson(row: string, group: 'adopted' | 'amended'): string {
  return `case when nullif(${row}.${group}_date, '') is not null then
    json_build_object('date', ${row}.${group}_date, 'place', nullif(${row}.${group}_place, '')) end`;
}

/** SQL for whether an explanation says anything: an empty editor keeps a paragraph without words. */
export function saysSomething(body: string): string {
  return `coalesce(jsonb_path_exists(${body},
    '$.root.children[*] ? (exists(@.children[0]) || @.type == "upload")'), false)`;
}

/** SQL for an `AimEntry` of a published aim (`row`, from `publishedDocuments`) and its original (`original`). */
export function aimEntryJson(row: string, original: string): string {
  return `json_build_object('id', ${row}.id, 'language', ${row}.language, 'slug', ${row}.slug, ${aimFacts(row, original)})`;
}

/** The same without braces, for an answer that says more. */
export function aimFacts(row: string, original: string): string {
  return `'sentence', ${row}.title, 'work', ${original}.id, 'number', ${original}.number,
    'adopted', ${occasionJson(original, 'adopted')}, 'amended', ${occasionJson(original, 'amended')},
    'retired', case when nullif(${original}.retired_date, '') is not null then
      json_build_object('date', ${original}.retired_date, 'because', case
        when nullif(${row}.retired_because, '') is not null
        then json_build_object('text', ${row}.retired_because, 'language', ${row}.language)
        else json_build_object('text', coalesce(${original}.retired_because, ''), 'language', ${original}.language) end) end`;
}
