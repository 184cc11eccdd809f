import { links } from '#lib/links.ts';
import { listGroups } from '#lib/server/content/groups.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';
import { sameInLanguages } from '#lib/server/same-in-languages.ts';

export async function load({ params, locals }) {
  const { languages } = requireCampaign(locals);
  return {
    groups: await listGroups(params.language),
    languageLinks: sameInLanguages(languages, links.groups)
  };
}
