import { AsyncLocalStorage } from 'node:async_hooks';
import type { Change } from '@broadside/types';

type Collection = Change['collection'];

/** One answer that a page was made from: it is out of date once a newer change names what is in it. */
export type Note = {
  collection: Collection;
  /** Documents the answer showed. */
  ids: string[];
  /** Lists the answer is a part of: any change of that collection may alter them. */
  lists: Collection[];
  /** Number of the last change that the answer could see. */
  readAt: number;
};

/** What was read during one piece of work, in the order of the answers. */
export type Reading = { notes: Note[] };

const current = new AsyncLocalStorage<Reading>();

/** Runs `work` and notes every answer the client gives it, however deep; `reading` fills as it goes. */
export function recordReading<Result>(work: () => Result): { result: Result; reading: Reading } {
  const reading: Reading = { notes: [] };
  return { result: current.run(reading, work), reading };
}

/** Adds a note to the reading in progress, if there is one. */
export function note(entry: Note): void {
  current.getStore()?.notes.push(entry);
}
