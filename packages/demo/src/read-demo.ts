import { campaignOn } from './campaign.ts';
import type { Demo } from './demo.ts';
import { people } from './people.ts';
import { pictures } from './pictures.ts';
import { readWorks } from './read-works.ts';

/** Reads the demo as it stands on `today`; its dates, in the texts too, are counted from there (UTC). */
export function readDemo(today = new Date()): Demo {
  const campaign = campaignOn(today);
  const works = readWorks({ today, foundedDaysAgo: campaign.founding.foundedDaysAgo });
  return { people, campaign, pictures, works };
}
