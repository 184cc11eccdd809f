import { error } from '@sveltejs/kit';
import { links } from '#lib/links.ts';
import { readTopic } from '#lib/server/content/topics.ts';
import { pageNumber } from '#lib/server/page-number.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';
import { sameInLanguages } from '#lib/server/same-in-languages.ts';

export async function load({ params, url, locals }) {
  const { languages } = requireCampaign(locals);
  const topic = await readTopic({ ...params, page: pageNumber(url) });
  if (!topic) error(404);
  return {
    topic,
    slug: params.slug,
    languageLinks: sameInLanguages(languages, (one) => links.topic(one, params.slug))
  };
}
