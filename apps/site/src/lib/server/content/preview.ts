import type { DraftPreview } from '#lib/content.ts';
import { links } from '#lib/links.ts';
import { site } from '../site.ts';
import { toAim } from './aims.ts';
import type { CampaignFacts } from './campaign.ts';
import { toDocument } from './document.ts';

/** A draft, read with the guest token of its link; null once that has ended or was withdrawn. */
export async function readPreview(token: string, campaign: CampaignFacts): Promise<DraftPreview | null> {
  const answer = await site().cms.preview(token);
  if (!answer) return null;
  const { endsAt } = answer.preview;
  const reading = { campaign, mediaLink: (filename: string) => links.previewMedia(token, filename) };
  if (answer.aim) {
    const { language } = answer.aim.document;
    return { endsAt, language, document: null, aim: toAim(answer.aim, language, reading) };
  }
  const { language } = answer.text.document;
  return { endsAt, language, document: toDocument(answer.text, language, reading), aim: null };
}
