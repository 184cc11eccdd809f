import type { PayloadRequest } from 'payload';
import { namesOf } from '../collections/users/names-of.ts';
import { relationId, type EditorialCollection } from '../documents/editorial.ts';
import { inWords } from './in-words.ts';

export type ScheduledChange = {
  id: string;
  action: 'publish' | 'unpublish';
  /** ISO 8601. */
  at: string;
  state: 'waiting' | 'failed';
  /** Who scheduled it; null if they were removed. */
  by: string | null;
  /** In the language of whoever asks, where the reason is ours to say. */
  problem: string | null;
};

/** For who may publish it: what waits for a document, soonest first, and before it the newest failure that nothing made good since. */
export async function readSchedule(
  { collection, id }: { collection: EditorialCollection; id: string },
  req: PayloadRequest
): Promise<ScheduledChange[]> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: { and: [{ 'document.value': { equals: id } }, { 'document.relationTo': { equals: collection } }] },
    sort: '-at',
    limit: 50,
    depth: 0,
    overrideAccess: true,
    req
  });
  const waiting = docs.filter(({ state }) => state === 'waiting').reverse();
  const newestEnd = docs
    .filter(({ state }) => state === 'done' || state === 'failed')
    .sort((a, b) => (b.doneAt ?? '').localeCompare(a.doneAt ?? ''))[0];
  const shown = newestEnd?.state === 'failed' ? [newestEnd, ...waiting] : waiting;
  const names = await namesOf(
    shown.map((each) => each.person),
    req
  );
  return shown.map((each) => ({
    id: each.id,
    action: each.action,
    at: each.at,
    state: each.state as 'waiting' | 'failed',
    by: names.get(relationId(each.person) ?? '') ?? null,
    problem: inWords(each.problem ?? null, req)
  }));
}
