import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres';
import { documentTriggersOf, noteRows, rowTrigger } from '../changes/more-triggers.ts';
import { aimRules } from '../collections/aims/schema.ts';
import { onlyGrows } from '../collections/audit-log/schema.ts';
import { mediaUses, noMediaUses } from '../collections/media/schema.ts';
import { anAdminStays, anyAdminGoes } from '../collections/users/schema.ts';
import { documentRules } from '../documents/schema.ts';
import { noPresenceTable, presenceTable } from '../drafts/schema.ts';
import { secondFactorTable } from '../sign-in/schema.ts';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const statements = [
    noteRows,
    documentTriggersOf('action_calls', 'action-calls'),
    documentTriggersOf('aims', 'aims'),
    documentRules('action_calls'),
    documentRules('aims'),
    aimRules,
    rowTrigger('topics', 'topics'),
    rowTrigger('groups', 'groups'),
    'drop index pages_one_about',
    `create unique index pages_one_of_a_kind on pages (kind)
      where kind <> 'free' and translation_of_id is null and deleted_at is null`,
    'drop index labels_one_a_language',
    `create unique index labels_one_a_language
      on labels (field, picture_id, topic_id, group_id, way, language) nulls not distinct`,
    onlyGrows,
    presenceTable,
    secondFactorTable,
    mediaUses,
    anAdminStays
  ];
  for (const statement of statements) await db.execute(sql.raw(statement));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(anyAdminGoes));
  await db.execute(sql.raw(noMediaUses));
  await db.execute(sql.raw(noPresenceTable));
  await db.execute(sql`
    drop table second_factors;
    drop function if exists note_row_change cascade;
    drop function if exists refuse_audit_change cascade;
    drop index labels_one_a_language;
    create unique index labels_one_a_language on labels (field, picture_id, language) nulls not distinct;
    drop index pages_one_of_a_kind;
    create unique index pages_one_about on pages (kind)
      where kind = 'about' and translation_of_id is null and deleted_at is null`);
}
