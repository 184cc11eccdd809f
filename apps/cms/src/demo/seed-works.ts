import type { Demo, DemoLanguage, Resolve, Text, Work } from '@broadside/demo';
import type { PayloadRequest } from 'payload';

/** Makes the demo's pages and statements, each original before its translations, so that links find their targets. */
export async function seedWorks(
  { works }: Demo,
  pictures: Map<string, string>,
  req: PayloadRequest
): Promise<void> {
  const originals = new Map<string, string>();
  const resolve: Resolve = { picture: (key) => found(pictures, key), work: (key) => found(originals, key) };

  for (const work of works) {
    const original = await seedText({ work, language: work.originalLanguage, resolve, req });
    originals.set(work.key, original);
    for (const language of Object.keys(work.texts) as DemoLanguage[]) {
      if (language !== work.originalLanguage) await seedText({ work, language, original, resolve, req });
    }
  }
}

type Seeding = {
  work: Work;
  language: DemoLanguage;
  original?: string;
  resolve: Resolve;
  req: PayloadRequest;
};

async function seedText({ work, language, original, resolve, req }: Seeding): Promise<string> {
  const text = work.texts[language] as Text;
  const isPage = work.kind === 'about';
  const { id } = await req.payload.create({
    collection: isPage ? 'pages' : 'statements',
    data: {
      title: text.title,
      slug: text.slug ?? undefined,
      summary: text.summary,
      body: text.body(resolve) as never,
      language,
      translationOf: original,
      publishedAt: text.state === 'published' ? publishedAt(work) : undefined,
      _status: text.state,
      ...(isPage ? { kind: 'about' as const } : { byline: text.byline })
    },
    draft: text.state === 'draft',
    overrideAccess: true,
    req
  });
  return id;
}

function publishedAt({ publishedDaysAgo, publishedHour }: Work): string {
  const date = new Date();
  date.setUTCDate(date.getUTCDate() - publishedDaysAgo);
  date.setUTCHours(publishedHour, 0, 0, 0);
  return date.toISOString();
}

function found(ids: Map<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demo names "${key}", which is not there or comes later`);
  return id;
}
