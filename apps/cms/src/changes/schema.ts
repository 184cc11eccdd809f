import { advisoryLocks } from '../advisory-locks.ts';

/**
 * SQL of the change table and the triggers that fill it, for migrations. PostgreSQL itself notes every change a
 * visitor can notice, whoever made it: nothing that writes can forget to. The triggers are deferred to the commit, and
 * there take one advisory lock until its end, so that numbers appear in their order: a plain sequence is numbered
 * before the commit, and a reader that has seen number 8 would miss a 7 that is committed after it.
 * Migrations that have run use these as they are: write a new function rather than change one.
 */

/** `at` is the transaction's start: with it a row is told from one of another cluster after a restore. */
export const changeTable = `
create table changes (
  number bigint generated always as identity primary key,
  transaction xid8 not null default pg_current_xact_id(),
  collection text not null,
  document text not null,
  work text,
  at timestamptz not null default now(),
  unique (transaction, at, collection, document)
);

create function note_change(collection text, document text, work text) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(${advisoryLocks.changes});
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

create function note_media_change() returns trigger language plpgsql as $$
begin
  perform note_change('media', coalesce(NEW.id, OLD.id)::text, null);
  return null;
end $$;

create function note_campaign_change() returns trigger language plpgsql as $$
begin
  perform note_change('campaign', 'campaign', null);
  return null;
end $$;

-- What describes a picture changes the picture, for whoever shows it; the rest belongs to the campaign.
create function note_label_change() returns trigger language plpgsql as $$
begin
  perform note_change('labels', coalesce(NEW.id, OLD.id)::text, null);
  if OLD.picture_id is not null then perform note_change('media', OLD.picture_id::text, null); end if;
  if NEW.picture_id is not null then perform note_change('media', NEW.picture_id::text, null); end if;
  return null;
end $$;`;

/** Drafts are nobody's business: only what is or was published is noted. */
export function documentTriggers(collection: string): string {
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

/** Notes every change of a table, by one of the functions above. */
export function tableTrigger(
  table: string,
  note: 'note_media_change' | 'note_campaign_change' | 'note_label_change'
): string {
  return `
    create constraint trigger ${table}_noted after insert or update or delete on ${table}
      deferrable initially deferred for each row execute function ${note}();`;
}
