import { seedLabels } from './seed-labels.ts';
import { collectionOf } from './seed-works.ts';
import { found, plainDay, type Seeding } from './seeding.ts';

/** Says who the demo's campaign is, in all its languages. */
export async function seedCampaign({ demo: { campaign }, people }: Seeding): Promise<void> {
  const req = found(people, 'maya');
  const { name, purpose, founding, languages, slogan, aimsIntroduction, follow, give, licence } = campaign;
  const original = campaign.originalLanguage as 'en';
  const date = plainDay(founding.foundedDaysAgo);

  const saved = await req.payload.updateGlobal({
    slug: 'campaign',
    data: {
      name: name[original],
      purpose: purpose[original],
      languages: [original, ...languages.filter((language) => language !== original)],
      slogan: slogan[original],
      aimsIntroduction: aimsIntroduction[original],
      follow: follow as never,
      give: give.map(({ note, checkedDaysAgo, ...way }) => ({
        ...way,
        note: note[original],
        checked: plainDay(checkedDaysAgo)
      })),
      licence: licence as 'cc-by-sa',
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
  await seedLabels({ field: 'slogan', texts: slogan, except: original }, req);
  await seedLabels({ field: 'aims-introduction', texts: aimsIntroduction, except: original }, req);
  for (const [place, { note }] of give.entries()) {
    const way = saved.give?.[place]?.id ?? undefined;
    await seedLabels({ field: 'give', way, texts: note, except: original }, req);
  }
}

/** Pins what the home page leads with, once it is there. */
export async function pinWorks({ demo, documents, people }: Seeding): Promise<void> {
  const req = found(people, 'maya');
  const pinned = demo.campaign.pinned.map((key) => {
    const { kind } = demo.works.find((work) => work.key === key)!;
    return { relationTo: collectionOf(kind), value: found(documents, key) };
  });
  await req.payload.updateGlobal({ slug: 'campaign', data: { pinned }, overrideAccess: true, req });
}
