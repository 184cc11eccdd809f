import type { ReviewRequest } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { namesOf } from '../collections/users/names-of.ts';
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

/** The newest reviews of a document that were not withdrawn, newest first; `approvable` from `newestState`. */
export async function readReviews(
  { collection, id, approvable }: { collection: EditorialCollection; id: string; approvable: string[] },
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
    isCurrent: approvable.includes(each.approvedState ?? '')
  }));
}
