import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { person } from '../access/roles.ts';
import { inTheirLanguage } from '../admin/their-language.ts';
import { relationId, type EditorialCollection, type EditorialDocument } from '../documents/editorial.ts';
import { notAllowed, notFound, refusal } from '../server/answers.ts';
import { answerReview } from './answer-review.ts';
import { askForReview } from './ask-for-review.ts';
import { mailTheAsked, mailTheAsker } from './mail-about-review.ts';
import { wantsSecondPerson } from './need-second-person.ts';
import { readReviews } from './read-reviews.ts';
import * as refusals from './refusals.ts';
import { reviewersOf } from './reviewers.ts';
import { newestState } from './state-of-document.ts';

/**
 * `GET /api/{collection}/{id}/reviews`: `{ reviews, reviewers: [{ id, name }], state, isWanted }`; `state` is the
 * fingerprint of the text, `isWanted` says whether nothing is published here without a second person.
 * `POST /api/{collection}/{id}/ask-for-review` with `{ of, note }` asks a colleague, and answers the same.
 */
export function reviewEndpointsOf(collection: EditorialCollection): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/:id/reviews',
      handler: async (req) => {
        const document = await findDocument(collection, req);
        return document ? await reviewsOf(collection, document, req) : notFound();
      }
    },
    {
      method: 'post',
      path: '/:id/ask-for-review',
      handler: async (req) => {
        const document = await findDocument(collection, req);
        if (!document) return notFound();
        await addDataAndFileToRequest(req);
        const { of, note = '' } = (req.data ?? {}) as { of?: unknown; note?: unknown };
        const reviewer = (await reviewersOf(document, req)).find(({ id }) => id === of);
        if (!reviewer) return refusal(400, inTheirLanguage(req, refusals.noReviewer));
        if (typeof note !== 'string' || note.length > 1000)
          return refusal(400, inTheirLanguage(req, refusals.noteTooLong));
        await askForReview({ collection, id: document.id, of: reviewer, note: note.trim() }, req);
        await mailTheAsked({ collection, document, note: note.trim(), to: reviewer.id }, req);
        return await reviewsOf(collection, document, req);
      }
    }
  ];
}

/**
 * `POST /api/review-requests/{id}/answer` with `{ state: 'approved' | 'changes', answer, seen? }` for who was asked,
 * with `{ state: 'withdrawn' }` for who asked. `seen` is the fingerprint of the text that was read.
 */
export const answerReviewEndpoint: Endpoint = {
  method: 'post',
  path: '/:id/answer',
  handler: async (req) => {
    const found = await req.payload.findByID({
      collection: 'review-requests',
      id: String(req.routeParams?.id),
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req
    });
    if (!found) return notFound();
    await addDataAndFileToRequest(req);
    const { state, answer = '', seen } = (req.data ?? {}) as Record<string, unknown>;
    if (state !== 'approved' && state !== 'changes' && state !== 'withdrawn')
      return refusal(400, inTheirLanguage(req, refusals.noAnswer));
    const whose = state === 'withdrawn' ? found.askedBy : found.askedOf;
    if (!person(req) || relationId(whose) !== person(req)!.id) return notAllowed();
    if (typeof answer !== 'string' || answer.length > 1000)
      return refusal(400, inTheirLanguage(req, refusals.noteTooLong));
    const collection = found.document.relationTo;
    const document = await findDocument(collection, req, String(relationId(found.document.value)));
    if (!document) return notAllowed();
    const given = { state, answer: answer.trim(), seen: typeof seen === 'string' ? seen : null } as const;
    const result = await answerReview(found, given, req);
    if ('because' in result) return refusal(409, inTheirLanguage(req, result.because));
    if (state !== 'withdrawn')
      await mailTheAsker(
        { collection, document, state, note: given.answer, to: relationId(found.askedBy) },
        req
      );
    return await reviewsOf(collection, document, req);
  }
};

/** The newest draft, if the request's person may change it: who may only read it has nothing to ask or to answer. */
async function findDocument(
  collection: EditorialCollection,
  req: PayloadRequest,
  id = String(req.routeParams?.id)
): Promise<EditorialDocument | null> {
  if (!person(req)) return null;
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req
  });
  const document = docs[0] as EditorialDocument | undefined;
  return document && (await mayChange(collection, document.id, req)) ? document : null;
}

async function mayChange(collection: EditorialCollection, id: string, req: PayloadRequest): Promise<boolean> {
  const answer = await req.payload.collections[collection].config.access.update({ req, id, data: {} });
  if (typeof answer === 'boolean') return answer;
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, answer] },
    overrideAccess: true,
    req
  });
  return totalDocs > 0;
}

async function reviewsOf(collection: EditorialCollection, document: EditorialDocument, req: PayloadRequest) {
  const { state, approvable } = await newestState({ collection, id: document.id }, req);
  const [reviews, reviewers, isWanted] = await Promise.all([
    readReviews({ collection, id: document.id, approvable }, req),
    reviewersOf(document, req),
    wantsSecondPerson(req)
  ]);
  return Response.json({
    reviews,
    reviewers: reviewers.map(({ id, name }) => ({ id, name })),
    state,
    isWanted
  });
}
