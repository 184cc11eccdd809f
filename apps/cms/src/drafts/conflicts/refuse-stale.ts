import { APIError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';
import type { EditorialCollection, EditorialDocument } from '../../documents/editorial.ts';
import { formOf } from '../form-id.ts';
import { holderOf } from '../presence/holder.ts';
import { basisOf } from './basis.ts';
import { newestState } from './newest-state.ts';
import { changedMeanwhile, namesNoState } from './refusals.ts';

/** What a refusal brings along, so that nobody's words are lost: `data` of the error. */
export type Conflict = {
  needs: 'merge';
  /** The newest state, as the person may read it; null if they may not. */
  theirs: Record<string, unknown> | null;
  /** Who saved it, if that is known. */
  by: string | null;
};

/**
 * Refuses a person's save that was not made from the newest state of the document: 409 with both sides' means to agree,
 * and 428 (RFC 6585) where it does not say what it was made from. Runs behind Payload's access rules, and while
 * `takeTurns` holds every other save back.
 */
export const refuseStale: CollectionBeforeValidateHook<EditorialDocument> = async ({
  data,
  operation,
  originalDoc,
  collection: { slug },
  req
}) => {
  if (operation !== 'update' || !originalDoc) return data;
  const place = { collection: slug as EditorialCollection, id: originalDoc.id };
  const basis = basisOf(place, req);
  if (!basis) return data;
  if (basis.isNeeded && basis.updatedAt === null)
    throw new APIError(inTheirLanguage(req, namesNoState), 428, undefined, true);

  const newest = await newestState(place, req);
  const form = formOf(req);
  const read = Date.parse((originalDoc as { updatedAt?: string }).updatedAt ?? '');
  // A bulk save goes by what is published: a newer draft would be lost under it.
  const isOutrun = newest !== null && read < newest.updatedAt;
  const isOwn = form !== null && newest?.form === form;
  const isNewest = newest === null || Date.parse(basis.updatedAt ?? '') === newest.updatedAt;
  const isHeld = form !== null && (await isHeldByAnother({ ...place, form }, req));
  if (!isOutrun && (!basis.isNeeded || ((isNewest || isOwn) && !isHeld))) return data;

  const conflict: Conflict = {
    needs: 'merge',
    theirs: await asTheyMayRead(place, req),
    by: newest?.by ?? null
  };
  throw new APIError(inTheirLanguage(req, changedMeanwhile), 409, conflict, true);
};

async function isHeldByAnother(
  { form, ...place }: { collection: EditorialCollection; id: string; form: string },
  req: PayloadRequest
): Promise<boolean> {
  const holder = await holderOf(place, req);
  return holder !== null && holder.form !== form;
}

async function asTheyMayRead(
  { collection, id }: { collection: EditorialCollection; id: string },
  req: PayloadRequest
): Promise<Record<string, unknown> | null> {
  const document = await req.payload.findByID({
    collection,
    id,
    draft: true,
    trash: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req
  });
  return document as unknown as Record<string, unknown> | null;
}
