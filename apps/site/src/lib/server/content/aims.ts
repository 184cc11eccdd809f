import type { AimDraft, AimEntry as EntryAnswer, References } from '@broadside/types';
import type { AimEntry, AimText, FoundAim } from '#lib/content.ts';
import { links } from '#lib/links.ts';
import { site } from '../site.ts';
import { bodyToHtml } from './body.ts';
import { kindOfPage, type CampaignFacts } from './campaign.ts';
import { placesOf } from './document.ts';

/** The aims that hold and those that were retired, each by number. */
export async function listAims(language: string): Promise<{ holding: AimEntry[]; retired: AimEntry[] }> {
  const { entries } = await site().cms.aims({ language });
  const aims = entries.map((entry) => toEntry(entry, language));
  return {
    holding: aims.filter(({ retired }) => !retired),
    retired: aims.filter(({ retired }) => retired)
  };
}

export async function readAim(
  { language, slug }: { language: string; slug: string },
  campaign: CampaignFacts
): Promise<FoundAim> {
  const answer = await site().cms.aim({ language, slug });
  if (!answer) return null;
  if (answer.document.slug !== slug) return { movedTo: links.aim(language, answer.document.slug) };
  return {
    page: {
      aim: toAim(answer, language, { campaign }),
      ...placesOf(answer, { language, campaign, linkTo: links.aim })
    }
  };
}

type Told = { document: AimDraft; references: References };
type Reading = { campaign: CampaignFacts; mediaLink?: (filename: string) => string };

/** An aim as it is read in `readerLanguage`; a preview's pictures come from an address of its own. */
export function toAim(
  { document, references }: Told,
  readerLanguage: string,
  { campaign, mediaLink = links.media }: Reading
): AimText {
  const { number, sentence, language, adopted, amended, retired, body, wordings } = document;
  const html = bodyToHtml({
    body,
    language,
    readerLanguage,
    references,
    kindOfPage: kindOfPage(campaign),
    mediaLink
  });
  return { number, sentence, language, adopted, amended, retired, html, wordings };
}

function toEntry(
  { number, sentence, language: own, adopted, amended, retired, slug }: EntryAnswer,
  language: string
): AimEntry {
  return { number, sentence, language: own, adopted, amended, retired, href: links.aim(language, slug) };
}
