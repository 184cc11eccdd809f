import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { dataFolder } from './paths.ts';
import { writeWhole } from './write-whole.ts';

/** Which database of the embedded PostgreSQL runs; also its name, and that of its media folder. */
export type CampaignChoice = 'demo' | 'campaign';

const file = path.join(dataFolder, 'current');

/** What `npm start` runs: the demo, until `npm run new` was called. */
export async function currentChoice(): Promise<CampaignChoice> {
  if (!existsSync(file)) return 'demo';
  return (await readFile(file, 'utf8')).trim() === 'campaign' ? 'campaign' : 'demo';
}

export async function remember(choice: CampaignChoice): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  await writeWhole(file, `${choice}\n`);
}
