import { readPage } from '#lib/server/content/pages.ts';
import { pageOrElsewhere } from '#lib/server/page-or-elsewhere.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';

export async function load({ params, locals }) {
  return pageOrElsewhere(await readPage(params, requireCampaign(locals)));
}
