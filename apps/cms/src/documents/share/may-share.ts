import type { PayloadRequest, Where } from 'payload';
import type { EditorialCollection } from '../editorial.ts';

/** A document as a link is made for it. */
export type Shared = { collection: EditorialCollection; id: string };

/**
 * Whether whoever asks may share a draft: those who may read it and write it. Asked of the newest draft, by what the
 * collection's own rules allow them.
 */
export async function mayShare({ collection, id }: Shared, req: PayloadRequest): Promise<boolean> {
  if (!isId(id) || req.user?.collection !== 'users') return false;
  const { read, update } = req.payload.collections[collection].config.access;
  const rules: Where[] = [{ id: { equals: id } }];
  for (const rule of [read, update]) {
    const allowed = await rule({ req, id });
    if (allowed === false) return false;
    if (allowed !== true) rules.push(allowed as Where);
  }
  const { totalDocs } = await req.payload.find({
    collection,
    where: { and: rules },
    draft: true,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req
  });
  return totalDocs > 0;
}

/** Payload hands on what stands in an address as it is. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
