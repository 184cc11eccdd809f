import { found, moment, type Seeding } from './seeding.ts';

/** Makes what people may write about, who reads it, and the messages that have come. */
export async function seedMessages({ demo, people, documents, req }: Seeding): Promise<void> {
  const topics = new Map<string, string>();
  for (const { key, name, recipients } of demo.messageTopics) {
    const readers = recipients.map((person) => found(people, person).user!.id as string);
    const { id } = await req.payload.create({
      collection: 'contact-topics',
      data: { name, recipients: readers },
      depth: 0,
      overrideAccess: true,
      req
    });
    topics.set(key, id);
  }
  for (const { topic, call, daysAgo, hour, ...written } of demo.messages) {
    await req.payload.create({
      collection: 'contacts',
      data: {
        ...written,
        topic: found(topics, topic),
        call: call ? found(documents, call) : undefined,
        writtenAt: moment(daysAgo, hour)
      },
      depth: 0,
      overrideAccess: true,
      req
    });
  }
}
