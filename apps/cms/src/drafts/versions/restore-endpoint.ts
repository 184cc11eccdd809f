import { addDataAndFileToRequest, restoreVersionOperation, type Endpoint } from 'payload';
import type { EditorialCollection } from '../../documents/editorial.ts';

/**
 * `POST /api/{collection}/versions/{id}` in the place of Payload's, whatever it says of `draft`: the version becomes
 * the newest draft. Answers the document with a `message`, as Payload does.
 */
export function restoreEndpoint(collection: EditorialCollection): Endpoint {
  return {
    method: 'post',
    path: '/versions/:id',
    handler: async (req) => {
      await addDataAndFileToRequest(req);
      const document = await restoreVersionOperation({
        collection: req.payload.collections[collection],
        id: String(req.routeParams?.id),
        depth: 0,
        draft: true,
        overrideAccess: false,
        req
      });
      return Response.json({ ...document, message: req.t('version:restoredSuccessfully') });
    }
  };
}
