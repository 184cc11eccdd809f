import type { Caller } from '@broadside/tests/support/caller.ts';
import { document, paragraph } from '@broadside/tests/support/rich-text.ts';
import { accepted, type Actor } from './actor.ts';
import { numberIn, openLedger } from './ledger.ts';

/** A text all parts of which bear one number; what does not depend on language too. */
export const text = (name: string, number: number) => ({
  title: `${name} no. ${number}`,
  summary: `Summary ${number}`,
  body: document(paragraph(`Body ${number}`)),
  source: { title: `Source ${number}` }
});

export type Writer = Actor & { id: string; original: string | null };

/** Makes a published text with number 0, and who changes it: as drafts, or publishing each time. */
export async function writer(
  kind: 'publishes' | 'translates' | 'drafts',
  name: string,
  by: Caller,
  where: { language: string; translationOf?: string } = { language: 'en' }
): Promise<Writer> {
  const data = { ...text(name, 0), ...where, _status: 'published' };
  const { doc } = accepted(await by.post('/statements?depth=0', data));
  const address = `/statements/${doc.id}`;
  const ledger = openLedger(name, 0);
  let { updatedAt } = doc;
  return {
    name,
    kind,
    ledger,
    id: doc.id,
    original: where.translationOf ?? null,
    act: async (caller) => {
      const change = { ...text(name, ledger.begin()), updatedAt };
      const saved = await (kind === 'drafts'
        ? caller.patch(`${address}?draft=true&depth=0`, change)
        : caller.patch(`${address}?depth=0`, { ...change, _status: 'published' }));
      ({ updatedAt } = accepted(saved).doc);
      ledger.confirm();
    },
    settle: async (caller) => {
      const newest = accepted(await caller.get(`${address}?draft=true&depth=0`));
      ledger.settle(numberIn(newest.title));
      ({ updatedAt } = newest);
    }
  };
}
