import type { MigrateUpArgs } from '@payloadcms/db-postgres';
import { sql } from '@payloadcms/db-postgres';
import { editorialCollections } from './editorial.ts';

/**
 * The rules of "a translation is a document" that the database keeps itself, among documents that are not in the
 * trash: one document a language in a work; a slug belongs to one work. And an original cannot be destroyed while it
 * has translations, which would otherwise turn into originals.
 */
export async function createDocumentRules(db: MigrateUpArgs['db']): Promise<void> {
  await db.execute(sql.raw('create extension if not exists btree_gist'));
  for (const collection of editorialCollections) await db.execute(sql.raw(rulesOf(collection)));
}

function rulesOf(collection: string): string {
  return `
    create unique index ${collection}_one_a_language on ${collection} (translation_of_id, language)
      where translation_of_id is not null and deleted_at is null;
    alter table ${collection} add constraint ${collection}_slug_of_one_work
      exclude using gist (slug with =, (coalesce(translation_of_id, id)) with <>)
      where (slug is not null and deleted_at is null);
    alter table ${collection} drop constraint ${collection}_translation_of_id_${collection}_id_fk;
    alter table ${collection} add constraint ${collection}_translation_of_id_${collection}_id_fk
      foreign key (translation_of_id) references ${collection} (id) on delete restrict;
    alter table ${collection} add constraint ${collection}_no_own_translation check (translation_of_id <> id);`;
}
