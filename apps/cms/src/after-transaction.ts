import type { PayloadRequest } from 'payload';
import { database } from './database.ts';
import { log } from './log.ts';

type Work = () => Promise<void>;
/** What is kept at a transaction's session. */
export type Waiting = { afterwards?: Work[] };

/**
 * Has `work` done when the request's transaction has ended, whether it was committed or rolled back; `work` has to look
 * which. Whoever waits for the request waits for it too. A kill in between leaves it undone, and so does a commit of
 * which nobody knows whether it came through: only for what a sweep makes up for.
 */
export async function afterTransaction(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  work: Work
): Promise<void> {
  const session = database(req.payload).sessions[String(await req.transactionID)] as Waiting | undefined;
  if (!session) throw new Error('There is no transaction whose end could be waited for');
  (session.afterwards ??= []).push(work);
}

/** What failed is logged: the transaction has ended, and its answer is not changed by it. */
export async function doAfterwards({ afterwards = [] }: Waiting): Promise<void> {
  for (const work of afterwards) {
    try {
      await work();
    } catch (error) {
      log.error({ err: error }, 'what was to be done after a transaction failed');
    }
  }
}
