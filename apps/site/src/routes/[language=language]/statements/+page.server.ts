import { error } from '@sveltejs/kit';
import { links } from '#lib/links.ts';
import { listStatements } from '#lib/server/content/statements.ts';
import { pageNumber } from '#lib/server/page-number.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';
import { sameInLanguages } from '#lib/server/same-in-languages.ts';

export async function load({ params, url, locals }) {
  const { languages } = requireCampaign(locals);
  const list = await listStatements(params.language, pageNumber(url));
  if (!list) error(404);
  return { list, languageLinks: sameInLanguages(languages, (one) => links.statements(one)) };
}
