import { seedLabels } from './seed-labels.ts';
import type { Seeding } from './seeding.ts';

/** Makes the topics and groups of the demo, with their names in further languages. */
export async function seedTopics({ demo, topics, groups, req }: Seeding): Promise<void> {
  const except = demo.campaign.originalLanguage;
  for (const { key, name, names } of demo.topics) {
    const { id } = await req.payload.create({
      collection: 'topics',
      data: { name },
      overrideAccess: true,
      req
    });
    topics.set(key, id);
    await seedLabels({ field: 'topic', topic: id, texts: names, except }, req);
  }
  for (const { key, names, ...group } of demo.groups) {
    const { id } = await req.payload.create({ collection: 'groups', data: group, overrideAccess: true, req });
    groups.set(key, id);
    await seedLabels({ field: 'group', group: id, texts: names, except }, req);
  }
}
