import type { FlattenedField } from 'payload';

/**
 * Whether a sort leads through a relation into another document. Payload follows it there without asking who may read
 * that document, or that field: the order alone would tell of drafts, and of password hashes.
 */
export function sortsElsewhere(sort: unknown, fields: FlattenedField[]): boolean {
  if (sort === undefined || sort === null) return false;
  const paths = [sort].flat().flatMap((names) => String(names).split(','));
  return paths.some((path) => {
    const names = path.replace(/^-/, '').replaceAll('__', '.').split('.');
    return leadsAway(names[0] === 'version' ? names.slice(1) : names, fields);
  });
}

/** What a relation itself holds, and no document behind it. */
const own = new Set(['id', 'value', 'relationTo']);

function leadsAway([name, ...rest]: string[], fields: FlattenedField[]): boolean {
  const field = fields.find((each) => each.name === name);
  if (!field || rest.length === 0) return false;
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join')
    return rest.length > 1 || !own.has(rest[0]!);
  return 'flattenedFields' in field && leadsAway(rest, field.flattenedFields);
}
