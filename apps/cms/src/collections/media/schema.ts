import { editorialCollections } from '../../documents/editorial.ts';
import { tableOf } from '../../documents/tables.ts';

/**
 * SQL that makes "which texts show this picture" a question an index answers, for migrations: a function that gives
 * the ids of the media in a body, in its footnotes too, and an index of it over every table of documents.
 * A body is a person's input: what is no id is passed over.
 */
export const mediaUses = [
  `create function media_in(body jsonb) returns uuid[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct id::uuid), '{}') from (
      select jsonb_path_query(body, 'strict $.** ? (@.type == "upload" && @.relationTo == "media").value') #>> '{}' as id
    ) found where id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  $$`,
  ...editorialCollections.map((collection) => {
    const table = tableOf(collection);
    return `create index ${table}_media_in on ${table} using gin (media_in(body)) where _status = 'published'`;
  })
].join(';\n');

/** The functions and indexes gone again. */
export const noMediaUses = 'drop function if exists media_in cascade';
