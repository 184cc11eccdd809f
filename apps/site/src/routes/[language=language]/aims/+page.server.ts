import { links } from '#lib/links.ts';
import { listAims } from '#lib/server/content/aims.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';
import { sameInLanguages } from '#lib/server/same-in-languages.ts';

export async function load({ params, locals }) {
  const { languages } = requireCampaign(locals);
  return {
    ...(await listAims(params.language)),
    languageLinks: sameInLanguages(languages, links.aims)
  };
}
