import type { GlobalAfterChangeHook } from 'payload';
import type { AuditAction } from '../actions.ts';
import { noteInAuditLog } from '../note.ts';

/** Notes which fields of a global were changed; of a switch also to what, of anything else never the value. */
export function noteChangedFields(action: AuditAction): GlobalAfterChangeHook {
  return async ({ doc, previousDoc, global, req }) => {
    const changed = changedFields(previousDoc ?? {}, doc);
    if (changed.length > 0) {
      await noteInAuditLog({ action, collection: global.slug, detail: changed.join(', ') }, req);
    }
    return doc;
  };
}

type Values = Record<string, unknown>;

/** Paths such as `mail.host` of groups, names of all else. */
export function changedFields(before: Values, after: Values, prefix = ''): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !own.has(name)
  );
  return names.flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (isGroup(was) || isGroup(is)) {
      return changedFields((was ?? {}) as Values, (is ?? {}) as Values, `${prefix}${name}.`);
    }
    if (plain(was) === plain(is)) return [];
    return [`${prefix}${name}${typeof is === 'boolean' ? ` = ${is}` : ''}`];
  });
}

const own = new Set(['id', 'createdAt', 'updatedAt', 'globalType']);

function isGroup(value: unknown): value is Values {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !('root' in value || 'id' in value)
  );
}

/** What is empty is nothing; what was filled in is its id; rows are what they hold, not their own ids. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? `[${value.map(plain).join()}]` : '';
  if (typeof value === 'object' && value !== null) {
    if ('createdAt' in value && 'id' in value) return String(value.id);
    const entries = Object.entries(value).filter(([name]) => name !== 'id');
    return JSON.stringify(entries.map(([name, each]) => [name, plain(each)]));
  }
  return value === null || value === undefined || value === '' ? '' : String(value);
}
