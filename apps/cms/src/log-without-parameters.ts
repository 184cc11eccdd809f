/**
 * Takes the parameters out of what a failed query says of itself: among them are texts, password hashes and tokens.
 * Text from `params:` on goes, in strings and in the fields of an error, its causes too.
 */
export function withoutParameters<T>(value: T): T {
  if (typeof value === 'string') return cut(value) as T;
  if (!value || typeof value !== 'object' || value instanceof Error) return value;
  const { params: _params, ...rest } = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(rest).map(([key, inner]) => [key, cuttable.has(key) ? withoutParameters(inner) : inner])
  ) as T;
}

/** Fields of a log line in which such text occurs. */
const cuttable = new Set(['msg', 'message', 'stack', 'cause', 'aggregateErrors', 'detail']);

function cut(text: string): string {
  const start = text.search(/(^|\n)params:/);
  return start < 0 ? text : `${text.slice(0, start)} (parameters left out)`;
}
