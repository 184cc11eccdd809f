import type { PayloadRequest } from 'payload';
import { relationId } from '../../documents/editorial.ts';

/** The public names of people, by id. */
export async function namesOf(
  relations: (string | { id: string } | null | undefined)[],
  req: PayloadRequest
): Promise<Map<string, string>> {
  const ids = [...new Set(relations.map(relationId).filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
    req
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
}
