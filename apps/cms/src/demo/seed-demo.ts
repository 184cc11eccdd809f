import { readDemo, type Demo } from '@broadside/demo';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../in-transaction.ts';
import { tell } from '../server/launcher.ts';
import { seedAims } from './seed-aims.ts';
import { pinWorks, seedCampaign } from './seed-campaign.ts';
import { seedComments } from './seed-comments.ts';
import { seedDesk } from './seed-desk.ts';
import { seedMessages } from './seed-messages.ts';
import { seedPictures } from './seed-pictures.ts';
import { seedTopics } from './seed-topics.ts';
import { seedWorks } from './seed-works.ts';
import { beginSeeding } from './seeding.ts';

/** Fills an empty database with the demo campaign, in one transaction: whole, or not at all. */
export async function seedDemo(payload: Payload, demo: Demo = readDemo()): Promise<void> {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, () => seedAll(demo, req));
  const texts = demo.works.reduce((sum, work) => sum + Object.keys(work.texts).length, 0);
  tell({ type: 'step', text: `Demo campaign filled in: ${demo.works.length} works in ${texts} documents` });
}

async function seedAll(demo: Demo, req: PayloadRequest): Promise<void> {
  tell({ type: 'progress', text: 'people' });
  const seeding = await beginSeeding(demo, req);
  await seedCampaign(seeding);
  tell({ type: 'progress', text: 'pictures' });
  await seedPictures(seeding);
  tell({ type: 'progress', text: 'texts' });
  await seedTopics(seeding);
  await seedAims(seeding);
  await seedWorks(seeding);
  await pinWorks(seeding);
  tell({ type: 'progress', text: 'what waits for people' });
  await seedComments(seeding);
  await seedMessages(seeding);
  await seedDesk(seeding);
}
