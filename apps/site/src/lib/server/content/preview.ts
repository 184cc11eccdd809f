import type { DraftPreview } from '#lib/content.ts';
import { links } from '#lib/links.ts';
import { site } from '../site.ts';
import type { CampaignFacts } from './campaign.ts';
import { toDocument } from './document.ts';

/** A draft, read with the guest token of its link; null once that has ended or was withdrawn. */
export async function readPreview(token: string, campaign: CampaignFacts): Promise<DraftPreview | null> {
  const answer = await site().cms.preview(token);
  if (!answer) return null;
  const mediaLink = (filename: string) => links.previewMedia(token, filename);
  return {
    document: toDocument(answer, answer.document.language, { campaign, mediaLink }),
    endsAt: answer.preview.endsAt
  };
}
