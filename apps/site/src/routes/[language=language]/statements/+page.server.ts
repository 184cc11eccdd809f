import { error } from '@sveltejs/kit';
import { links } from '#lib/links.ts';
import { listStatements } from '#lib/server/content/statements.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';

export async function load({ params, url, locals }) {
  const { languages } = requireCampaign(locals);
  const page = url.searchParams.get('page') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(page)) error(404);
  const list = await listStatements(params.language, Number(page));
  if (!list) error(404);

  return {
    list,
    languageLinks: languages.map((language) => ({ language, href: links.statements(language) }))
  };
}
