import type { PayloadRequest } from 'payload';

/** What a person's save of an editorial document must name: the state it was made from. */
export type Basis = {
  /** ISO 8601; null if the save names none. */
  updatedAt: string | null;
  /** False where nothing of the document is overwritten: it goes to the trash or comes back as it was. */
  isNeeded: boolean;
};

/** Of one document, or (without an id) of all that a bulk save touches. */
type Place = { collection: string; id: string | null };

export function noteBasis(place: Place, basis: Basis | null, req: PayloadRequest): void {
  req.context[nameOf(place)] = basis;
}

/** Null where nobody asked for one: the save is no person's, but an operation's or a job's. */
export function basisOf({ collection, id }: Place, req: PayloadRequest): Basis | null {
  const own = id === null ? undefined : req.context[nameOf({ collection, id })];
  return (own === undefined ? req.context[nameOf({ collection, id: null })] : own) as Basis | null;
}

/** The state that a request names: `updatedAt` in its body, or the header `If-Match` where there is no body to put it into. */
export function namedState(data: unknown, req: PayloadRequest): string | null {
  const { updatedAt } = (data ?? {}) as { updatedAt?: unknown };
  const named = updatedAt ?? req.headers?.get('if-match')?.replace(/^"|"$/g, '');
  return typeof named === 'string' && !Number.isNaN(Date.parse(named)) ? named : null;
}

const nameOf = ({ collection, id }: Place) => `basis of ${collection} ${id ?? '*'}`;
