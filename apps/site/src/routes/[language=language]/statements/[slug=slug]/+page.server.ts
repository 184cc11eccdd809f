import { readStatement } from '#lib/server/content/statements.ts';
import { pageOrElsewhere } from '#lib/server/page-or-elsewhere.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';

export async function load({ params, locals }) {
  return pageOrElsewhere(await readStatement(params, requireCampaign(locals)));
}
