import type { Caller } from '@broadside/tests/support/caller.ts';
import { accepted, type Actor } from './actor.ts';
import { openLedger } from './ledger.ts';
import { text } from './writers.ts';

/** Writes a draft and schedules it for this minute, and so on: even numbers are schedulings. */
export function scheduler(name: string): Actor {
  const ledger = openLedger(name, 0);
  let id = '';
  return {
    name,
    kind: 'schedules',
    ledger,
    act: async (by) => {
      const number = ledger.begin();
      if (number % 2 === 1) id = await draft(name, number, by);
      else accepted(await schedule(id, new Date(), by));
      ledger.confirm();
    },
    settle: async (by) => {
      const query = `draft=true&limit=100&depth=0&sort=-createdAt&where[title][like]=${name}`;
      const drafts = accepted(await by.get(`/statements?${query}`)).docs as { id: string; title: string }[];
      const newest = drafts.find(({ title }) => title.startsWith(`${name} no. `));
      if (!newest) return ledger.settle(0);
      id = newest.id;
      const written = Number(newest.title.split(' no. ')[1]);
      const { totalDocs } = accepted(await by.get(`/schedules?where[document.value][equals]=${id}&limit=1`));
      ledger.settle(written + (totalDocs > 0 ? 1 : 0));
    }
  };
}

/** Drafts numbered from 1 that are scheduled for later, for the test to make due. */
export async function scheduleForLater(many: number, by: Caller): Promise<void> {
  const later = new Date(Date.now() + 3_600_000);
  for (let first = 1; first <= many; first += 5)
    await Promise.all([0, 1, 2, 3, 4].map((more) => scheduleOne(first + more, later, by)));
}

/** One more of them; of what is due now the server takes notice at once. */
export async function scheduleOne(number: number, at: Date, by: Caller): Promise<void> {
  accepted(await schedule(await draft('Later', number, by), at, by));
}

async function draft(name: string, number: number, by: Caller): Promise<string> {
  const data = { ...text(name, number), language: 'en', _status: 'draft' };
  return accepted(await by.post('/statements?draft=true&depth=0', data)).doc.id;
}

const schedule = (id: string, at: Date, by: Caller) =>
  by.post(`/statements/${id}/schedule`, { action: 'publish', at: at.toISOString() });
