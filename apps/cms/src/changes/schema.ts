import type { MigrateUpArgs } from '@payloadcms/db-postgres';
import { sql } from '@payloadcms/db-postgres';

/**
 * The change table and the triggers that fill it. PostgreSQL itself notes every change a visitor can notice,
 * whoever made it: nothing that writes can forget to. The triggers are deferred to the commit, and there take one
 * advisory lock until its end, so that numbers appear in their order: a plain sequence is numbered before the commit,
 * and a reader that has seen number 8 would miss a 7 that is committed after it.
 */
export async function createChanges(db: MigrateUpArgs['db']): Promise<void> {
  await db.execute(sql.raw(table));
  for (const collection of ['statements', 'pages']) await db.execute(sql.raw(documentTriggers(collection)));
  for (const table of ['media', 'labels', 'campaign']) await db.execute(sql.raw(rowTrigger(table)));
}

/** The advisory lock's number, any that nothing else uses. */
const lock = 7_205_514;

const table = `
create table changes (
  number bigint generated always as identity primary key,
  transaction xid8 not null default pg_current_xact_id(),
  collection text not null,
  document text not null,
  work text,
  at timestamptz not null default now(),
  unique (transaction, collection, document)
);

create function note_change(collection text, document text, work text) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(${lock});
  insert into changes (collection, document, work) values (collection, document, work) on conflict do nothing;
  perform pg_notify('changes', '');
end $$;

create function note_document_change() returns trigger language plpgsql as $$
begin
  if TG_OP = 'DELETE' then
    perform note_change(TG_ARGV[0], OLD.id::text, coalesce(OLD.translation_of_id, OLD.id)::text);
  else
    perform note_change(TG_ARGV[0], NEW.id::text, coalesce(NEW.translation_of_id, NEW.id)::text);
  end if;
  return null;
end $$;

create function note_row_change() returns trigger language plpgsql as $$
begin
  if TG_ARGV[0] = 'campaign' then
    perform note_change('campaign', 'campaign', null);
  elsif TG_OP = 'DELETE' then
    perform note_change(TG_ARGV[0], OLD.id::text, null);
  else
    perform note_change(TG_ARGV[0], NEW.id::text, null);
  end if;
  return null;
end $$;`;

/** Drafts are nobody's business: only what is or was published is noted. */
function documentTriggers(collection: string): string {
  const trigger = (operation: string, condition: string) => `
    create constraint trigger ${collection}_${operation}_noted after ${operation} on ${collection}
      deferrable initially deferred for each row when (${condition})
      execute function note_document_change('${collection}');`;
  return [
    trigger('insert', `new._status = 'published'`),
    trigger('update', `old._status = 'published' or new._status = 'published'`),
    trigger('delete', `old._status = 'published'`)
  ].join('\n');
}

function rowTrigger(table: string): string {
  return `
    create constraint trigger ${table}_noted after insert or update or delete on ${table}
      deferrable initially deferred for each row execute function note_row_change('${table}');`;
}
