import type { PayloadRequest } from 'payload';
import type { EditorialCollection } from '../documents/editorial.ts';
import { newestState } from '../drafts/conflicts/newest-state.ts';

type Change = { action: 'publish' | 'unpublish'; collection: EditorialCollection; id: string };

/**
 * Publishes the newest draft or takes the document back, as the form's own buttons do: with the rights of the request's
 * person, from the newest state. Who saves at the same moment makes it throw a 409, after which it can be tried again.
 */
export async function setStatus({ action, collection, id }: Change, req: PayloadRequest): Promise<void> {
  const newest = await newestState({ collection, id }, req);
  await req.payload.update({
    collection,
    id,
    data: {
      _status: action === 'publish' ? 'published' : 'draft',
      ...(newest && { updatedAt: new Date(newest.updatedAt).toISOString() })
    },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req
  });
}
