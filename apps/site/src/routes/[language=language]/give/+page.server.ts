import { links } from '#lib/links.ts';
import { waysToGive } from '#lib/server/content/give.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';
import { sameInLanguages } from '#lib/server/same-in-languages.ts';

export function load({ params, locals }) {
  const campaign = requireCampaign(locals);
  return {
    ways: waysToGive(params.language, campaign),
    languageLinks: sameInLanguages(campaign.languages, links.give)
  };
}
