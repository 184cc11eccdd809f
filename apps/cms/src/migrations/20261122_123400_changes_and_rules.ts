import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';
import { changeTable, documentTriggers, tableTrigger } from '../changes/schema.ts';
import { documentRules } from '../documents/schema.ts';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const statements = [
    'create extension if not exists btree_gist',
    changeTable,
    documentTriggers('statements'),
    documentTriggers('pages'),
    tableTrigger('media', 'note_media_change'),
    tableTrigger('labels', 'note_label_change'),
    tableTrigger('campaign', 'note_campaign_change'),
    documentRules('statements'),
    documentRules('pages'),
    'create unique index labels_one_a_language on labels (field, picture_id, language) nulls not distinct',
    `create unique index pages_one_about on pages (kind)
      where kind = 'about' and translation_of_id is null and deleted_at is null`
  ];
  for (const statement of statements) await db.execute(sql.raw(statement));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index labels_one_a_language;
    drop table changes;
    drop function note_document_change cascade;
    drop function note_media_change cascade;
    drop function note_label_change cascade;
    drop function note_campaign_change cascade;
    drop function note_change cascade`);
}
