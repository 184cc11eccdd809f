import { readAim } from '#lib/server/content/aims.ts';
import { pageOrElsewhere } from '#lib/server/page-or-elsewhere.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';

export async function load({ params, locals }) {
  return pageOrElsewhere(await readAim(params, requireCampaign(locals)));
}
