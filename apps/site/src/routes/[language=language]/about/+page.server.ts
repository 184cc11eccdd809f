import { listAims } from '#lib/server/content/aims.ts';
import { readFixedPage } from '#lib/server/content/pages.ts';
import { pageOrElsewhere } from '#lib/server/page-or-elsewhere.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';

export async function load({ params, locals }) {
  const campaign = requireCampaign(locals);
  const page = pageOrElsewhere(await readFixedPage('about', params.language, campaign));
  const hasAims = campaign.sections.includes('aims');
  return { ...page, aims: hasAims ? (await listAims(params.language)).holding : [] };
}
