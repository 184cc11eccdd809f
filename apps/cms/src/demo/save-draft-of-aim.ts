import type { Aim, AimText, DemoLanguage, Resolve } from '@broadside/demo';
import { found, moment, writerOf, type Seeding } from './seeding.ts';

type Wanted = {
  aim: Aim;
  language: DemoLanguage;
  wording: (text: AimText) => string;
  state: 'draft' | 'published';
};

/** Saves one language of an aim in a wording of it, anew or over what is there; answers the document's id. */
export async function saveDraftOfAim(
  { aim, language, wording, state }: Wanted,
  seeding: Seeding
): Promise<string> {
  const text = aim.texts[language]!;
  const isOriginal = language === seeding.demo.campaign.originalLanguage;
  const req = writerOf(language, isOriginal, seeding);
  const place = `${aim.key}/${language}`;
  const data = { title: wording(text), body: text.explanation(resolveIn(seeding)), _status: state };
  const asDraft = { draft: state === 'draft', depth: 0, overrideAccess: true, req } as const;

  const there = seeding.documents.get(place);
  if (there) {
    await req.payload.update({ collection: 'aims', id: there, data: data as never, ...asDraft });
    return there;
  }
  const publishedAt = moment(aim.adopted.daysAgo, 21);
  const translationOf = isOriginal ? undefined : found(seeding.aims, aim.key);
  const { id } = await req.payload.create({
    collection: 'aims',
    data: { ...data, slug: text.slug ?? undefined, language, translationOf, publishedAt } as never,
    ...asDraft,
    draft: asDraft.draft as true
  });
  seeding.documents.set(place, id);
  return id;
}

/** What pictures and works are called here. */
export function resolveIn({ pictures, documents }: Seeding): Resolve {
  return { picture: (key) => found(pictures, key), work: (key) => found(documents, key) };
}
