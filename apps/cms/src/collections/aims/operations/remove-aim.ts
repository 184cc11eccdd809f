import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../../in-transaction.ts';
import { currentAim } from './current-aims.ts';
import { done, refused, stale, type Outcome } from './outcome.ts';
import { adoptedStay } from './refusals.ts';
import { takeTurn } from './take-turn.ts';

/** Puts an aim that was never adopted into the trash. `was`: the sentence that is thrown away. */
export async function removeAim(
  { id, was }: { id: string; was: unknown },
  req: PayloadRequest
): Promise<Outcome> {
  return await inTransaction(req, async () => {
    await takeTurn(req);
    const aim = await currentAim(id, req);
    if (!aim) return done;
    if (aim.number !== null) return refused(adoptedStay, id);
    if (aim.sentence !== was) return stale;

    await req.payload.update({
      collection: 'aims',
      id,
      data: { deletedAt: new Date().toISOString() } as never,
      depth: 0,
      overrideAccess: true,
      req
    });
    return done;
  });
}
