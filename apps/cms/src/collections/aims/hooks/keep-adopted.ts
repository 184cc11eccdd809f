import type { CollectionBeforeDeleteHook } from 'payload';
import { refuse } from '../../../documents/refuse.ts';
import { adoptedStay } from '../operations/refusals.ts';

/** Refuses to delete an adopted aim for good. The trash and taking it back are refused by the database (schema.ts). */
export const keepAdopted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const aim = await req.payload.findByID({
    collection: 'aims',
    id,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req
  });
  if (!aim.translationOf && aim.number) {
    refuse({ collection: 'aims', path: 'number', because: adoptedStay }, req);
  }
};
