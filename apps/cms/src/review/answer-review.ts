import { sql } from '@payloadcms/db-postgres';
import type { ReviewRequest } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { noteInAuditLog } from '../audit/note.ts';
import type { Sentences } from '../admin/their-language.ts';
import { query } from '../database.ts';
import { relationId } from '../documents/editorial.ts';
import { inTransaction } from '../in-transaction.ts';
import { changedMeanwhile, noLongerOpen, ownWords } from './refusals.ts';
import { newestState } from './state-of-document.ts';

type Given = {
  state: 'approved' | 'changes' | 'withdrawn';
  answer: string;
  /** Fingerprint of the text that the person saw; null if they do not say. */
  seen: string | null;
};
type Result = { isDone: true } | { because: Sentences };

/** Answers an open review, once. An approval is of the text as it stands now, and never by who wrote that. */
export async function answerReview(
  request: ReviewRequest,
  { state, answer, seen }: Given,
  req: PayloadRequest
): Promise<Result> {
  const collection = request.document.relationTo;
  const id = String(relationId(request.document.value));
  return await inTransaction(req, async () => {
    const approved = state === 'approved' ? await newestState({ collection, id }, req) : null;
    const because = approved && whyNot(approved, seen, String(req.user?.id));
    if (because) return { because };
    const [answered] = await query(
      req,
      sql`update review_requests
             set state = ${state}, answer = ${answer}, approved_state = ${approved?.state ?? null},
                 answered_at = now(), updated_at = now()
           where id = ${request.id} and state = 'open' returning id`
    );
    if (!answered) return { because: noLongerOpen };
    if (approved) await noteInAuditLog({ action: 'approved', collection, document: id }, req);
    return { isDone: true };
  });
}

function whyNot(now: { state: string; lastEditedBy: string | null }, seen: string | null, me: string) {
  if (seen !== null && seen !== now.state) return changedMeanwhile;
  return now.lastEditedBy === me ? ownWords : null;
}
