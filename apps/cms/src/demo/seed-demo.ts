import { readDemo, type Demo } from '@broadside/demo';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest
} from 'payload';
import { tell } from '../server/launcher.ts';
import { seedCampaign } from './seed-campaign.ts';
import { seedPeople } from './seed-people.ts';
import { seedPictures } from './seed-pictures.ts';
import { seedWorks } from './seed-works.ts';

/** Fills an empty database with the demo campaign, in one transaction: whole, or not at all. */
export async function seedDemo(payload: Payload, demo: Demo = readDemo()): Promise<void> {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    await seedAll(demo, req);
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
  const texts = demo.works.reduce((sum, work) => sum + Object.keys(work.texts).length, 0);
  tell({ type: 'step', text: `Demo campaign filled in: ${demo.works.length} works in ${texts} documents` });
}

async function seedAll(demo: Demo, req: PayloadRequest): Promise<void> {
  tell({ type: 'progress', text: 'people' });
  await seedPeople(demo.people, req);
  await seedCampaign(demo.campaign, req);
  tell({ type: 'progress', text: 'pictures' });
  const pictures = await seedPictures(demo, req);
  tell({ type: 'progress', text: 'texts' });
  await seedWorks(demo, pictures, req);
}
