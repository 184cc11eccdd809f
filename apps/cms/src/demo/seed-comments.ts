import { collectionOf } from './seed-works.ts';
import { found, moment, type Seeding } from './seeding.ts';

/** Makes the demo's comments and mentions, in the order in which they answer one another. */
export async function seedComments({ demo, documents, req }: Seeding): Promise<void> {
  const ids = new Map<string, string>();
  for (const { key, on, parent, daysAgo, hour, byCampaign, source, ...written } of demo.comments) {
    const { kind } = demo.works.find((work) => work.key === on)!;
    const { id } = await req.payload.create({
      collection: 'comments',
      data: {
        ...written,
        on: { relationTo: collectionOf(kind), value: found(documents, on) },
        parent: parent ? found(ids, parent) : undefined,
        byCampaign: byCampaign ?? false,
        ...(source ? { kind: 'pingback' as const, source } : { kind: 'comment' as const }),
        writtenAt: moment(daysAgo, hour)
      },
      depth: 0,
      overrideAccess: true,
      req
    });
    ids.set(key, id);
  }
}
