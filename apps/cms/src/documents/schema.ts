/**
 * SQL of the rules of "a translation is a document" that the database keeps itself, among documents that are not in
 * the trash: one document a language in a work; a slug belongs to one work. And an original cannot be destroyed while
 * it has translations, which would otherwise turn into originals. For migrations: those that have run use it as it is.
 * The names of the rules are known to `explain-broken-rule.ts`.
 */
export function documentRules(collection: string): string {
  return `
    create unique index ${collection}_one_a_language on ${collection} (translation_of_id, language)
      where translation_of_id is not null and deleted_at is null;
    alter table ${collection} add constraint ${collection}_slug_of_one_work
      exclude using gist (slug with =, (coalesce(translation_of_id, id)) with <>)
      where (slug is not null and deleted_at is null);
    alter table ${collection} drop constraint ${collection}_translation_of_id_${collection}_id_fk;
    alter table ${collection} add constraint ${collection}_translation_of_id_${collection}_id_fk
      foreign key (translation_of_id) references ${collection} (id) on delete restrict;
    alter table ${collection} add constraint ${collection}_no_own_translation check (translation_of_id <> id);

    create index ${collection}_of_a_work on ${collection} ((coalesce(translation_of_id, id)));
    create index ${collection}_listed on ${collection} (language, published_at desc, id desc)
      where _status = 'published' and deleted_at is null;
    create index ${collection}_originals_listed on ${collection} (published_at desc, id desc)
      where translation_of_id is null and _status = 'published' and deleted_at is null;`;
}
