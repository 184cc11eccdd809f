/** SQL by which the database itself refuses to change, delete or empty the audit log; for migrations. */
export const onlyGrows = `
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log only grows';
end $$;
create trigger audit_log_only_grows before update or delete on audit_log
  for each row execute function refuse_audit_change();
create trigger audit_log_is_never_emptied before truncate on audit_log
  for each statement execute function refuse_audit_change();`;
