/** Ids of the pictures and files that a body shows, in its order, footnotes included. Keep in step with SQL's `media_in`. */
export function picturesIn(body: unknown): string[] {
  return [...new Set(found(body))];
}

function found(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(found);
  if (typeof value !== 'object' || value === null) return [];
  const { type, relationTo, value: shown } = value as Record<string, unknown>;
  if (type === 'upload' && relationTo === 'media') {
    const id = typeof shown === 'object' && shown !== null && 'id' in shown ? shown.id : shown;
    return typeof id === 'string' ? [id] : [];
  }
  return Object.values(value).flatMap(found);
}
