import { APIError, type PayloadRequest } from 'payload';
import { noteInAuditLog } from '../../../audit/note.ts';
import { inTransaction } from '../../../in-transaction.ts';
import { currentAims, type CurrentAim } from './current-aims.ts';
import { deciding } from './deciding.ts';
import { done, refused, stale, type Outcome } from './outcome.ts';
import { pastDay } from './plain-day.ts';
import { publishAim } from './publish-aim.ts';
import { amendedOrMended, beforeItsTime, nothingToAdopt, whichDay, whichPlace } from './refusals.ts';
import { takeTurn } from './take-turn.ts';

/** What becomes of an aim: `mended` is a typing error, `explained` a new explanation beside the same sentence. */
export type Change = { id: string; sentence: string; as: 'new' | 'amended' | 'mended' | 'explained' };

/** `changes`: every change there is, as the person saw it. Place and day are asked for only where a meeting decided. */
export type Adoption = { place: unknown; date: unknown; changes: Change[] };

/**
 * Publishes every new and changed aim together, or none. New ones get the next numbers, in their order; the old wording
 * of an amended one is kept. Stale where what would be published is not what the person saw.
 */
export async function adoptAims(
  { place: where, date, changes }: Adoption,
  req: PayloadRequest
): Promise<Outcome> {
  const day = pastDay(date);
  const place = typeof where === 'string' ? where.trim() : '';
  const isDecided = changes.some(({ as }) => as === 'new' || as === 'amended');

  return await inTransaction(req, async () => {
    await takeTurn(req);
    const aims = await currentAims(req);
    const changed = aims.filter(isChanged);
    if (!isWhatWasSeen(changed, changes)) return stale;
    if (changed.length === 0) return refused(nothingToAdopt);
    const as = new Map(changes.map((change) => [change.id, change.as]));
    const undecided = changed.find((aim) => !isPossible(aim, as.get(aim.id)));
    if (undecided) return refused(amendedOrMended, undecided.id);
    if (isDecided && !day) return refused(whichDay);
    if (isDecided && (!place || place.length > 200)) return refused(whichPlace);
    const early = changed.find(({ id, decidedOn }) => as.get(id) === 'amended' && day! < decidedOn!);
    if (early) return refused(beforeItsTime, early.id);

    let next = Math.max(0, ...aims.map(({ number }) => number ?? 0)) + 1;
    await deciding(req, async () => {
      for (const aim of changed) {
        const number = aim.number ?? next++;
        const occasion = { date: day!, place };
        await named(aim, () => publishAim({ aim, number, as: as.get(aim.id)!, occasion }, req));
      }
    });
    const detail = [day, place, changes.map(({ as }) => as).join(', ')].filter(Boolean).join(' · ');
    await noteInAuditLog({ action: 'aims-adopted', collection: 'aims', detail }, req);
    return done;
  });
}

/** Whether adoption would publish something of it. */
function isChanged({
  number,
  retiredOn,
  sentence,
  publicSentence,
  isExplanationChanged
}: CurrentAim): boolean {
  if (number === null) return true;
  return !retiredOn && (sentence !== publicSentence || isExplanationChanged);
}

function isWhatWasSeen(changed: CurrentAim[], seen: Change[]): boolean {
  const sentences = new Map(seen.map(({ id, sentence }) => [id, sentence]));
  return (
    seen.length === changed.length && changed.every(({ id, sentence }) => sentences.get(id) === sentence)
  );
}

function isPossible({ number, sentence, publicSentence }: CurrentAim, as: Change['as'] | undefined): boolean {
  if (number === null) return as === 'new';
  return sentence === publicSentence ? as === 'explained' : as === 'amended' || as === 'mended';
}

/** Says of which aim a refusal speaks: it ends the whole adoption. */
async function named<T>({ id, sentence }: CurrentAim, publish: () => Promise<T>): Promise<T> {
  try {
    return await publish();
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error;
    throw new APIError(`“${sentence}”: ${error.message}`, 400, { aim: id }, true);
  }
}
