import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';
import { createChanges } from '../changes/schema.ts';
import { createDocumentRules } from '../documents/schema.ts';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await createChanges(db);
  await createDocumentRules(db);
  await db.execute(sql`
    create unique index labels_one_a_language on labels (field, picture_id, language) nulls not distinct`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index labels_one_a_language;
    drop table changes;
    drop function note_document_change cascade;
    drop function note_row_change cascade;
    drop function note_change cascade`);
}
