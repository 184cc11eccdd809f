import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../../in-transaction.ts';
import { refused, type Outcome } from './outcome.ts';
import { asSentence } from './sentence.ts';

/** Adds a draft of an aim behind the others, in the campaign's original language; answers its id. */
export async function addAim(
  { sentence: typed }: { sentence: unknown },
  req: PayloadRequest
): Promise<Outcome> {
  const checked = asSentence(typed);
  if ('because' in checked) return refused(checked.because);

  return await inTransaction(req, async () => {
    const campaign = await req.payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true, req });
    const { id } = await req.payload.create({
      collection: 'aims',
      data: { title: checked.sentence, language: campaign.languages?.[0] ?? 'en' } as never,
      draft: true,
      depth: 0,
      overrideAccess: true,
      req
    });
    return { result: 'done', aim: id };
  });
}
