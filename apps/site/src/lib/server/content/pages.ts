import type { Found } from '#lib/content.ts';
import { site } from '../site.ts';
import { aboutSlug, type CampaignFacts } from './campaign.ts';
import { toFound } from './document.ts';

/** The about page, whatever its slug. */
export async function readAbout(language: string, campaign: CampaignFacts): Promise<Found> {
  const slug = aboutSlug(language, campaign);
  if (slug === null) return null;
  const answer = await site().cms.page({ language, slug });
  // The slug is not in the address, so there is nowhere to move to: what was answered is the page.
  return answer && toFound(answer, { language, slug: answer.document.slug }, campaign);
}

/** A page by its slug. The about page has an address of its own and moves there. */
export async function readPage(
  asked: { language: string; slug: string },
  campaign: CampaignFacts
): Promise<Found> {
  const found = toFound(await site().cms.page(asked), asked, campaign);
  if (found && 'page' in found && found.page.document.kind === 'about') {
    return { movedTo: `/${asked.language}/about` };
  }
  return found;
}
