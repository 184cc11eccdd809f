type Owner = 'topic' | 'group';

/** SQL for the `NamedEntry`s of an array of ids, in its order; of groups, those alone that may be named in public. */
export function namedById(owner: Owner, ids: string): string {
  return `coalesce((
    select json_agg(${namedJson(owner, 'n')} order by wanted.place)
      from unnest(${ids}) with ordinality wanted (id, place) join ${owner}s n using (id)
     where ${isShown(owner, 'n')}), '[]')`;
}

/** SQL for the `NamedEntry` of a row of topics or groups. */
export function namedJson(owner: Owner, row: string): string {
  return `json_build_object('id', ${row}.id, 'slug', ${row}.slug, 'names', ${namesOf(owner, row)})`;
}

/** SQL that is true if the row may be shown to visitors. */
export function isShown(owner: Owner, row: string): string {
  return owner === 'group' ? `${row}.is_public` : 'true';
}

/** The name as it was given, in the campaign's original language, then those in other languages. */
function namesOf(owner: Owner, row: string): string {
  return `(select json_agg(json_build_object('text', t.text, 'language', t.language) order by t.rank, t.language) from (
      select ${row}.name as text, ${originalLanguage} as language, 0 as rank
      union all
      select l.text, l.language, 1 from labels l
       where l.field = '${owner}' and l.${owner}_id = ${row}.id and l.language <> ${originalLanguage}
    ) t)`;
}

/** SQL for the language the campaign mostly writes in. */
export const originalLanguage = `coalesce((
  select text from campaign_texts where path = 'languages' order by "order" limit 1), 'en')`;
