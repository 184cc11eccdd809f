import type { Aim, AimText, DemoLanguage, Meeting } from '@broadside/demo';
import { adoptAims, type Change } from '../collections/aims/operations/adopt-aims.ts';
import type { Outcome } from '../collections/aims/operations/outcome.ts';
import { retireAim } from '../collections/aims/operations/retire-aim.ts';
import { saveDraftOfAim } from './save-draft-of-aim.ts';
import { found, plainDay, writerOf, type Seeding } from './seeding.ts';

/**
 * Lets the demo's meetings decide about its aims one after the other, by the operations of the Aims screen: each
 * adopted in its first wording, translated, then amended or retired. Earlier wordings are kept by the aims' own hooks.
 */
export async function seedAims(seeding: Seeding): Promise<void> {
  for (const aims of byMeeting(seeding.demo.aims)) {
    for (const aim of aims) await saveDraft(aim, firstWording, seeding);
    await adopt({ aims, as: 'new', meeting: aims[0]!.adopted }, seeding);
    for (const aim of aims) await translate(aim, firstWording, seeding);
  }
  for (const aim of seeding.demo.aims) {
    if (aim.amended) await amend(aim, aim.amended, seeding);
    if (aim.retired) await retire(aim, aim.retired, seeding);
  }
}

function firstWording({ sentence, earlierWording }: AimText): string {
  return earlierWording ?? sentence;
}

/** Those that one meeting adopted together, in order. */
function byMeeting(aims: Aim[]): Aim[][] {
  return [...Map.groupBy(aims, ({ adopted }) => adopted.daysAgo).values()];
}

type Wording = (text: AimText) => string;

async function saveDraft(aim: Aim, wording: Wording, seeding: Seeding): Promise<void> {
  const original = seeding.demo.campaign.originalLanguage as DemoLanguage;
  const id = await saveDraftOfAim({ aim, language: original, wording, state: 'draft' }, seeding);
  seeding.aims.set(aim.key, id);
}

async function translate(aim: Aim, wording: Wording, seeding: Seeding): Promise<void> {
  for (const language of Object.keys(aim.texts) as DemoLanguage[]) {
    if (language === seeding.demo.campaign.originalLanguage) continue;
    await saveDraftOfAim({ aim, language, wording, state: 'published' }, seeding);
  }
}

async function amend(aim: Aim, meeting: Meeting, seeding: Seeding): Promise<void> {
  const isAmended = ({ earlierWording }: AimText | undefined = {} as AimText) => Boolean(earlierWording);
  const present = { ...aim, texts: onlyTexts(aim, isAmended) };
  await saveDraft(present, ({ sentence }) => sentence, seeding);
  await adopt({ aims: [aim], as: 'amended', meeting }, seeding);
  await translate(present, ({ sentence }) => sentence, seeding);
}

function onlyTexts({ texts }: Aim, wanted: (text: AimText) => boolean): Aim['texts'] {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => wanted(text)));
}

type Adoption = { aims: Aim[]; as: Change['as']; meeting: Meeting };

async function adopt({ aims, as, meeting }: Adoption, seeding: Seeding): Promise<void> {
  const original = seeding.demo.campaign.originalLanguage as DemoLanguage;
  const wording: Wording = as === 'new' ? firstWording : ({ sentence }) => sentence;
  const changes = aims.map(({ key, texts }) => ({
    id: found(seeding.aims, key),
    sentence: wording(texts[original]!),
    as
  }));
  const { place, daysAgo } = meeting;
  const writer = writerOf(original, true, seeding);
  mustBeDone(await adoptAims({ place, date: plainDay(daysAgo), changes }, writer));
}

async function retire(
  { key }: Aim,
  { daysAgo, because }: NonNullable<Aim['retired']>,
  seeding: Seeding
): Promise<void> {
  const original = seeding.demo.campaign.originalLanguage as DemoLanguage;
  const id = found(seeding.aims, key);
  const retirement = { id, date: plainDay(daysAgo), because: because[original] };
  mustBeDone(await retireAim(retirement, writerOf(original, true, seeding)));
  for (const [language, reason] of Object.entries(because) as [DemoLanguage, string][]) {
    if (language === original) continue;
    const writer = writerOf(language, false, seeding);
    await writer.payload.update({
      collection: 'aims',
      id: found(seeding.documents, `${key}/${language}`),
      data: { retired: { date: retirement.date, because: reason }, _status: 'published' },
      overrideAccess: true,
      req: writer
    });
  }
}

function mustBeDone(outcome: Outcome): void {
  if (outcome.result !== 'done') throw new Error(`The demo’s aims: ${JSON.stringify(outcome)}`);
}
