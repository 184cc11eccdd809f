import type { DemoLanguage, Work } from '@broadside/demo';
import { factsOf } from './facts-of-work.ts';
import { resolveIn } from './save-draft-of-aim.ts';
import { found, moment, writerOf, type Seeding } from './seeding.ts';

/** Makes the demo's pages, statements and calls, each original before its translations, so that links find their targets. */
export async function seedWorks(seeding: Seeding): Promise<void> {
  for (const work of seeding.demo.works) {
    for (const language of Object.keys(work.texts) as DemoLanguage[]) await seedText(work, language, seeding);
  }
}

/** Where a work of that kind is kept. */
export function collectionOf(kind: Work['kind']) {
  return ({ page: 'pages', statement: 'statements', 'action-call': 'action-calls' } as const)[kind];
}

async function seedText(work: Work, language: DemoLanguage, seeding: Seeding): Promise<void> {
  const text = work.texts[language]!;
  const isOriginal = language === work.originalLanguage;
  const req = writerOf(language, isOriginal, seeding);
  const { id } = await req.payload.create({
    collection: collectionOf(work.kind),
    data: {
      title: text.title,
      slug: text.slug ?? undefined,
      summary: text.summary,
      body: text.body(resolveIn(seeding)),
      language,
      translationOf: isOriginal ? undefined : found(seeding.documents, work.key),
      publishedAt: text.state === 'published' ? moment(work.publishedDaysAgo, work.publishedHour) : undefined,
      _status: text.state,
      corrections: text.corrections,
      ...(work.kind === 'page' ? {} : { byline: text.byline }),
      ...(work.kind === 'statement' ? { addressees: text.addressees } : {}),
      ...(work.kind === 'action-call' ? { sendIn: text.sendIn, speaker: text.speaker } : {}),
      ...(isOriginal ? factsOf(work, seeding) : {})
    } as never,
    draft: (text.state === 'draft') as true,
    depth: 0,
    overrideAccess: true,
    req
  });
  seeding.documents.set(isOriginal ? work.key : `${work.key}/${language}`, id);
}
