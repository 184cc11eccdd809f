type Values = Record<string, unknown>;

/** The value at a path such as `source.title`; null where there is none. A relation that was filled in gives its id. */
export function factOf(document: Values, path: string): unknown {
  let value: unknown = document;
  for (const name of path.split('.')) value = (value as Values | null | undefined)?.[name];
  if (value && typeof value === 'object' && 'id' in value) return value.id;
  return value ?? null;
}

/** Puts a value at a path, making the groups on the way. */
export function setFact(document: Values, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop()!;
  let group = document;
  for (const name of names) {
    group[name] = { ...(group[name] as Values | undefined) };
    group = group[name] as Values;
  }
  group[last] = value;
}
