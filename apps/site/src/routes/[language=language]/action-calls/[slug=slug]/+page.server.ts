import { readCall } from '#lib/server/content/action-calls.ts';
import { pageOrElsewhere } from '#lib/server/page-or-elsewhere.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';

export async function load({ params, locals }) {
  return pageOrElsewhere(await readCall(params, requireCampaign(locals)));
}
