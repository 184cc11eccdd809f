import type { Campaign } from '@broadside/demo';
import type { PayloadRequest } from 'payload';
import { seedLabels } from './seed-labels.ts';

/** Says who the demo's campaign is, in all its languages. */
export async function seedCampaign(campaign: Campaign, req: PayloadRequest): Promise<void> {
  const { name, purpose, founding, languages } = campaign;
  const original = campaign.originalLanguage as 'en';
  const date = new Date(Date.now() - founding.foundedDaysAgo * 24 * 60 * 60 * 1000)
    .toISOString()
    .slice(0, 10);

  await req.payload.updateGlobal({
    slug: 'campaign',
    data: {
      name: name[original],
      purpose: purpose[original],
      languages: [original, ...languages.filter((language) => language !== original)],
      founding: { place: founding.place[original], date, sentence: founding.sentence[original] },
      isDemo: true,
      isSetUp: true
    },
    overrideAccess: true,
    req
  });
  await seedLabels({ field: 'name', texts: name, except: original }, req);
  await seedLabels({ field: 'purpose', texts: purpose, except: original }, req);
  await seedLabels({ field: 'founding-place', texts: founding.place, except: original }, req);
  await seedLabels({ field: 'founding', texts: founding.sentence, except: original }, req);
}
