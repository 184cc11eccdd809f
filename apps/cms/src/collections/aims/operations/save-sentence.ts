import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../../in-transaction.ts';
import { currentAim } from './current-aims.ts';
import { done, refused, stale, type Outcome } from './outcome.ts';
import { isRetired, noSuchAim } from './refusals.ts';
import { asSentence } from './sentence.ts';
import { takeTurn } from './take-turn.ts';

type Change = { id: string; sentence: unknown; /** The sentence that was changed. */ was: unknown };

/** Saves an aim's sentence as a draft; nothing public changes. Stale where another sentence was saved meanwhile. */
export async function saveSentence(
  { id, sentence: typed, was }: Change,
  req: PayloadRequest
): Promise<Outcome> {
  const checked = asSentence(typed);
  if ('because' in checked) return refused(checked.because, id);
  const { sentence } = checked;

  return await inTransaction(req, async () => {
    await takeTurn(req);
    const aim = await currentAim(id, req);
    if (!aim) return refused(noSuchAim);
    if (aim.retiredOn) return refused(isRetired, id);
    if (aim.sentence === sentence) return done;
    if (aim.sentence !== was) return stale;

    await req.payload.update({
      collection: 'aims',
      id,
      data: { title: sentence },
      draft: true,
      autosave: true,
      depth: 0,
      overrideAccess: true,
      req
    });
    return done;
  });
}
