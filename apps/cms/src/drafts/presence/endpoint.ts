import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { person } from '../../access/roles.ts';
import type { EditorialCollection } from '../../documents/editorial.ts';
import { notAllowed, refusal } from '../../server/answers.ts';
import { isUuid } from '../form-id.ts';
import { inTransaction } from '../../in-transaction.ts';
import { keepPresence, leave, type Wish } from './keep-presence.ts';
import { mayUpdate } from './may-update.ts';

/**
 * `POST /api/{collection}/{id}/presence` with `{ form, writes?, takeOver?, gone? }`: an open form says that it is there,
 * that it was typed into (`writes: true`), that it rests (`writes: false`), wants to write instead of another, or was
 * closed; answers a `PresenceAnswer`. `form` is a random UUID. Only for those who may change the document.
 */
export function presenceEndpoint(collection: EditorialCollection): Endpoint {
  return {
    method: 'post',
    path: '/:id/presence',
    handler: async (req) => {
      await addDataAndFileToRequest(req);
      const { form, writes, takeOver, gone } = (req.data ?? {}) as Record<string, unknown>;
      const id = req.routeParams?.id;
      const who = person(req)?.id;
      if (!who) return notAllowed();
      if (!isUuid(form) || !isUuid(id))
        return refusal(400, 'form must be a UUID, and so must the document’s id.');
      if (gone === true) {
        await leave({ form, person: who }, req);
        return Response.json({});
      }
      if (!(await mayUpdate({ collection, id }, req))) return notAllowed();
      const presence = { collection, id, form, person: who, wish: wishOf(takeOver, writes) };
      return Response.json(await inTransaction(req, () => keepPresence(presence, req)));
    }
  };
}

function wishOf(takeOver: unknown, writes: unknown): Wish {
  if (takeOver === true) return 'take over';
  if (writes === true) return 'write';
  return writes === false ? 'rest' : null;
}
