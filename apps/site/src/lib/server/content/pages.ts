import type { Found } from '#lib/content.ts';
import { isFixed, links, type FixedPage } from '#lib/links.ts';
import { site } from '../site.ts';
import { fixedSlug, type CampaignFacts } from './campaign.ts';
import { toFound } from './document.ts';

/** A page with a fixed address, whatever its slug. */
export async function readFixedPage(
  kind: FixedPage,
  language: string,
  campaign: CampaignFacts
): Promise<Found> {
  const slug = fixedSlug(kind, language, campaign);
  if (slug === null) return null;
  const answer = await site().cms.page({ language, slug });
  // The slug is not in the address, so there is nowhere to move to: what was answered is the page.
  return answer && toFound(answer, { language, slug: answer.document.slug }, campaign);
}

/** A page by its slug. One with an address of its own is read there, or moves there. */
export async function readPage(
  asked: { language: string; slug: string },
  campaign: CampaignFacts
): Promise<Found> {
  if (isFixed(asked.slug)) return readFixedPage(asked.slug, asked.language, campaign);
  const found = toFound(await site().cms.page(asked), asked, campaign);
  if (found && 'page' in found && isFixed(found.page.document.kind)) {
    return { movedTo: links.page(asked.language, found.page.document.kind) };
  }
  return found;
}
