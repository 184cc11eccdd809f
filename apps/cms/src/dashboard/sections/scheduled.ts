import { documentOf, present } from '../documents.ts';
import { asThem, type Entry, type Reader } from '../entry.ts';
import { inWords } from '../../schedule/in-words.ts';
import type { DashboardTexts } from '../texts.ts';

/** What is scheduled next, or what could not be done as scheduled in the last week. */
export async function scheduled(
  state: 'waiting' | 'failed',
  reader: Reader,
  texts: DashboardTexts
): Promise<Entry[]> {
  const aWeekAgo = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000).toISOString();
  const { docs } = await reader.payload.find({
    ...asThem(reader),
    collection: 'schedules',
    where: {
      and: [{ state: { equals: state } }, ...(state === 'failed' ? [{ at: { greater_than: aWeekAgo } }] : [])]
    },
    sort: state === 'waiting' ? 'at' : '-at',
    limit: 5
  });
  const found = await Promise.all(
    docs.map(async (change) => {
      const entry = await documentOf(change.document, reader);
      const problem = inWords(change.problem ?? null, reader as never);
      return (
        entry && {
          ...entry,
          facts: [...entry.facts, texts[change.action], problem ?? ''].filter(Boolean),
          at: change.at,
          withTime: true
        }
      );
    })
  );
  return found.filter(present);
}
