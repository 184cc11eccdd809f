/**
 * SQL of the change triggers that came with the editorial desk, beside those of `schema.ts`; for migrations, and like
 * those used as they are by migrations that have run.
 */
export const noteRows = `
create function note_row_change() returns trigger language plpgsql as $$
begin
  perform note_change(TG_ARGV[0], coalesce(NEW.id, OLD.id)::text, null);
  return null;
end $$;`;

/** Notes every change of a table's rows under the collection's name. */
export function rowTrigger(table: string, collection: string): string {
  return `
    create constraint trigger ${table}_noted after insert or update or delete on ${table}
      deferrable initially deferred for each row execute function note_row_change('${collection}');`;
}

/** As `documentTriggers`, for a collection whose table has another name than it. */
export function documentTriggersOf(table: string, collection: string): string {
  const trigger = (operation: string, condition: string) => `
    create constraint trigger ${table}_${operation}_noted after ${operation} on ${table}
      deferrable initially deferred for each row when (${condition})
      execute function note_document_change('${collection}');`;
  return [
    trigger('insert', `new._status = 'published'`),
    trigger('update', `old._status = 'published' or new._status = 'published'`),
    trigger('delete', `old._status = 'published'`)
  ].join('\n');
}
