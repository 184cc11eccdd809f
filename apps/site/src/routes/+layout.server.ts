import { links } from '#lib/links.ts';
import { campaignIn } from '#lib/server/content/campaign.ts';
import { site } from '#lib/server/site.ts';

/** No page sends any script. */
export const csr = false;

export function load({ locals }) {
  const { campaign, language } = locals;
  return {
    language,
    campaign: campaign?.isSetUp ? campaignIn(language, campaign) : null,
    adminUrl: links.admin(site().cmsUrl),
    siteUrl: site().addresses[0] ?? ''
  };
}
