import type { Demo, DemoLanguage } from '@broadside/demo';
import type { PayloadRequest } from 'payload';
import { requestAs } from '../schedule/request-as.ts';
import { seedPeople } from './seed-people.ts';

/** What every part of the seeding needs: the demo, its transaction, and what is there already, as ids by key. */
export type Seeding = {
  demo: Demo;
  req: PayloadRequest;
  people: Map<string, PayloadRequest>;
  pictures: Map<string, string>;
  topics: Map<string, string>;
  groups: Map<string, string>;
  aims: Map<string, string>;
  /** Originals by their work's key; translations by `key/language`. */
  documents: Map<string, string>;
};

/** Makes the people, and a request for each of them in the seeding's transaction: what they write is then theirs. */
export async function beginSeeding(demo: Demo, req: PayloadRequest): Promise<Seeding> {
  const people = new Map<string, PayloadRequest>();
  for (const [key, user] of await seedPeople(demo.people, req)) {
    const theirs = await requestAs(user, req.payload);
    theirs.transactionID = req.transactionID;
    people.set(key, theirs);
  }
  const [pictures, topics, groups] = [new Map(), new Map(), new Map()];
  return { demo, req, people, pictures, topics, groups, aims: new Map(), documents: new Map() };
}

/** The request of who writes it: translations are their translator's, all else is Maya's. */
export function writerOf(language: DemoLanguage, isOriginal: boolean, seeding: Seeding): PayloadRequest {
  const translator = seeding.demo.people.find(({ languages }) => languages.includes(language));
  return found(seeding.people, isOriginal || !translator ? 'maya' : translator.key);
}

/** The id (or the request) of what has this key; throws where there is none, or none yet. */
export function found<T>(ids: Map<string, T>, key: string): T {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo names "${key}", which is not there or comes later`);
  return id;
}

const DAY = 24 * 60 * 60 * 1000;

/** A moment so many days ago (or ahead, where negative), at an hour of that day in UTC. */
export function moment(daysAgo: number, hour: number): string {
  const date = new Date(Date.now() - daysAgo * DAY);
  date.setUTCHours(hour, 0, 0, 0);
  return date.toISOString();
}

/** A day of the calendar (`YYYY-MM-DD`), so many days ago. */
export function plainDay(daysAgo: number): string {
  return moment(daysAgo, 12).slice(0, 10);
}
