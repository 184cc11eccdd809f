import { listCalls } from '#lib/server/content/action-calls.ts';
import { listAims } from '#lib/server/content/aims.ts';
import { latestStatements } from '#lib/server/content/statements.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';

export const trailingSlash = 'always';

const shown = 5;

export async function load({ params, locals }) {
  const { sections } = requireCampaign(locals);
  const [calls, aims, latest] = await Promise.all([
    sections.includes('action-calls') ? listCalls(params.language, 1) : null,
    sections.includes('aims') ? listAims(params.language) : null,
    sections.includes('statements') ? latestStatements(params.language, shown) : null
  ]);
  // What comes next is told where nothing is on.
  const next = calls?.now.length === 0 ? calls.coming.slice(0, 1) : [];
  return { onNow: calls?.now ?? [], next, aims: aims?.holding ?? [], latest };
}
