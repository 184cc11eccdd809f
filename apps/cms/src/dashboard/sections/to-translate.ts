import { sql } from '@payloadcms/db-postgres';
import { person, has } from '../../access/roles.ts';
import { query } from '../../database.ts';
import { editorialCollections, type EditorialDocument } from '../../documents/editorial.ts';
import { tableOf } from '../../documents/tables.ts';
import { entryOf } from '../documents.ts';
import type { Entry, Reader } from '../entry.ts';
import { ownName } from '../../admin/language-name.ts';
import type { DashboardTexts } from '../texts.ts';

type Row = { id: string; title: string; language: string; wanted: string };

/** For a translator: published originals that lack one of their languages, newest first. */
export async function toTranslate(reader: Reader, texts: DashboardTexts): Promise<Entry[]> {
  const languages = person(reader)?.languages ?? [];
  if (!has(reader, 'translator') || languages.length === 0) return [];
  const wanted = sql.join(
    languages.map((language) => sql`${language}`),
    sql`, `
  );
  const found = await Promise.all(
    editorialCollections.map(async (collection) => {
      const table = sql.identifier(tableOf(collection));
      const rows = await query<Row>(
        reader as never,
        sql`select o.id, o.title, o.language, wanted.language as wanted, o.published_at
              from ${table} o cross join unnest(array[${wanted}]) as wanted (language)
             where o.translation_of_id is null and o._status = 'published' and o.deleted_at is null
               and o.language <> wanted.language
               and not exists (select 1 from ${table} t where t.translation_of_id = o.id
                                and t.language = wanted.language and t.deleted_at is null)
             order by o.published_at desc limit 6`
      );
      return rows.map((row) => {
        const entry = entryOf(collection, row as EditorialDocument, reader);
        return {
          ...entry,
          id: `${row.id} ${row.wanted}`,
          facts: [entry.facts[0]!, texts.lacks.replace('{language}', ownName(row.wanted))]
        };
      });
    })
  );
  return found.flat().slice(0, 8);
}
