import { plainFetch } from '../line/open-lines.ts';

export type Copy = { id: string; title: string };

type Values = Record<string, unknown>;

/** Saves values as a new draft: an original of its own, also where they were a translation's. */
export async function saveCopy(collection: string, values: Values): Promise<Copy> {
  const answer = await plainFetch(`/api/${collection}?draft=true&depth=0`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(asCopy(collection, values))
  });
  if (!answer.ok) throw new Error(`A copy was answered with ${answer.status}`);
  const { doc } = (await answer.json()) as { doc: Copy };
  return doc;
}

/** Without what belongs to the one document only: its id and dates, its address, its rows' ids. */
function asCopy(collection: string, values: Values): Values {
  const copy: Values = {};
  for (const [name, value] of Object.entries(values)) {
    if (own.has(name)) continue;
    copy[name] = Array.isArray(value) ? value.map(withoutId) : value;
  }
  // Pages with a fixed address exist once.
  if (collection === 'pages') copy.kind = 'free';
  return { ...copy, translationOf: null, _status: 'draft' };
}

const own = new Set(['id', 'slug', 'createdAt', 'updatedAt', 'deletedAt', 'firstPublishedAt', 'publishedAt']);

function withoutId(row: unknown): unknown {
  if (!row || typeof row !== 'object') return row;
  const { id: _, ...rest } = row as Values;
  return rest;
}
