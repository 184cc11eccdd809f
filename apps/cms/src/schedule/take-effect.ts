import { Forbidden, type PayloadRequest } from 'payload';
import type { EditorialCollection } from '../documents/editorial.ts';
import { publicStateOf } from '../documents/public-state.ts';
import { CannotBeDone } from './problems.ts';
import { setStatus } from './set-status.ts';

type Change = { action: 'publish' | 'unpublish'; document: { collection: EditorialCollection; id: string } };

/**
 * Publishes the newest draft, or takes the document back, with the rights of the request's person and inside its
 * transaction. What is so already stays as it is: nobody needs a version that differs in nothing.
 */
export async function takeEffect({ action, document }: Change, req: PayloadRequest): Promise<void> {
  const state = await publicStateOf(document, req);
  if (!state) throw new CannotBeDone('document-gone');
  if (state.isTrashed) throw new CannotBeDone('document-trashed');
  if (action === 'unpublish' && !state.isPublished) return;
  if (action === 'publish' && state.isPublished && !(await hasNewerDraft(document, req))) return;
  try {
    await setStatus({ action, ...document }, req);
  } catch (error) {
    throw error instanceof Forbidden ? new CannotBeDone('not-allowed') : error;
  }
}

async function hasNewerDraft({ collection, id }: Change['document'], req: PayloadRequest): Promise<boolean> {
  const newest = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    select: { _status: true },
    overrideAccess: true,
    req
  });
  return newest._status !== 'published';
}
