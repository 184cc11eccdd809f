import type { ReviewRequest } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { relationId, type EditorialCollection } from '../documents/editorial.ts';

export type Review = {
  id: string;
  state: ReviewRequest['state'];
  /** Names; null if they were removed. */
  askedBy: string | null;
  askedOf: string | null;
  /** Whether the reader is the one who asked, or was asked. */
  isMine: boolean;
  isOfMe: boolean;
  note: string;
  answer: string;
  /** ISO 8601. */
  askedAt: string;
  answeredAt: string | null;
  /** Whether what was approved is what stands there now. */
  isCurrent: boolean;
};

/** The newest reviews of a document that were not withdrawn, newest first; `state` is the document's fingerprint. */
export async function readReviews(
  { collection, id, state }: { collection: EditorialCollection; id: string; state: string },
  req: PayloadRequest
): Promise<Review[]> {
  const { docs } = await req.payload.find({
    collection: 'review-requests',
    where: {
      and: [
        { 'document.value': { equals: id } },
        { 'document.relationTo': { equals: collection } },
        { state: { not_equals: 'withdrawn' } }
      ]
    },
    sort: '-createdAt',
    limit: 5,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
    req
  });
  const names = await namesOf(
    docs.flatMap(({ askedBy, askedOf }) => [askedBy, askedOf]),
    req
  );
  const me = String(req.user?.id);
  return docs.map((each) => ({
    id: each.id,
    state: each.state,
    askedBy: names.get(relationId(each.askedBy) ?? '') ?? null,
    askedOf: names.get(relationId(each.askedOf) ?? '') ?? null,
    isMine: relationId(each.askedBy) === me,
    isOfMe: relationId(each.askedOf) === me,
    note: each.note ?? '',
    answer: each.answer ?? '',
    askedAt: each.createdAt,
    answeredAt: each.answeredAt ?? null,
    isCurrent: each.approvedState === state
  }));
}

/** The public names of people, by id. */
export async function namesOf(
  relations: (string | { id: string } | null | undefined)[],
  req: Pick<PayloadRequest, 'payload'>
): Promise<Map<string, string>> {
  const ids = [...new Set(relations.map(relationId).filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
}
