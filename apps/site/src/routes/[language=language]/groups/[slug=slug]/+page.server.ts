import { error } from '@sveltejs/kit';
import { links } from '#lib/links.ts';
import { readGroup } from '#lib/server/content/groups.ts';
import { pageNumber } from '#lib/server/page-number.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';
import { sameInLanguages } from '#lib/server/same-in-languages.ts';

export async function load({ params, url, locals }) {
  const { languages } = requireCampaign(locals);
  const group = await readGroup({ ...params, page: pageNumber(url) });
  if (!group) error(404);
  return {
    group,
    slug: params.slug,
    languageLinks: sameInLanguages(languages, (one) => links.group(one, params.slug))
  };
}
