import { error } from '@sveltejs/kit';
import { requireCampaign } from '#lib/server/require-campaign.ts';

export function load({ params, locals }) {
  if (!requireCampaign(locals).languages.includes(params.language)) error(404);
}
