import { askForReview } from '../review/ask-for-review.ts';
import { collectionOf } from './seed-works.ts';
import { found, moment, type Seeding } from './seeding.ts';

/** Leaves work waiting: what is to be published by itself in some days, and texts that a colleague should look at. */
export async function seedDesk({ demo, people, documents, req }: Seeding): Promise<void> {
  const kindOf = (key: string) => demo.works.find((work) => work.key === key)!.kind;
  const userOf = (key: string) => found(people, key).user!.id as string;

  for (const { work, person, inDays, hour } of demo.schedule) {
    await req.payload.create({
      collection: 'schedules',
      data: {
        document: { relationTo: collectionOf(kindOf(work)), value: found(documents, work) },
        action: 'publish',
        at: moment(-inDays, hour),
        person: userOf(person),
        state: 'waiting'
      },
      depth: 0,
      overrideAccess: true,
      req
    });
  }
  for (const { work, language, by, of, note } of demo.reviews) {
    const collection = collectionOf(kindOf(work));
    const id = found(documents, `${work}/${language}`);
    await askForReview({ collection, id, of: { id: userOf(of) }, note }, found(people, by));
  }
}
