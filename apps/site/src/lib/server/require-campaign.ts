import { redirect } from '@sveltejs/kit';
import type { CampaignFacts } from './content/campaign.ts';

/** The campaign as it is now: throws what kept it from being read, and leads to `/` before it was set up. */
export function requireCampaign({ campaign, problem }: App.Locals): CampaignFacts {
  if (problem) throw problem;
  if (!campaign) throw new Error('The campaign is read for every page: this route is listed as a file.');
  if (!campaign.isSetUp) redirect(307, '/');
  return campaign;
}
