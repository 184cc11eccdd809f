import { latestStatements } from '#lib/server/content/statements.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';

export const trailingSlash = 'always';

const shown = 5;

export async function load({ params, locals }) {
  const { hasStatements } = requireCampaign(locals);
  return { latest: hasStatements ? await latestStatements(params.language, shown) : null };
}
