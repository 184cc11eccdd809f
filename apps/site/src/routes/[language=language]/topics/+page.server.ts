import { links } from '#lib/links.ts';
import { listTopics } from '#lib/server/content/topics.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';
import { sameInLanguages } from '#lib/server/same-in-languages.ts';

export async function load({ params, locals }) {
  const { languages } = requireCampaign(locals);
  return {
    topics: await listTopics(params.language),
    languageLinks: sameInLanguages(languages, links.topics)
  };
}
