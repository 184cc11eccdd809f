import { error } from '@sveltejs/kit';
import { campaignIn } from '#lib/server/content/campaign.ts';
import { readPreview } from '#lib/server/content/preview.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';
import { site } from '#lib/server/site.ts';
import { isLanguage } from '../../../param-rules.ts';

export async function load({ params, locals }) {
  const campaign = requireCampaign(locals);
  const preview = await readPreview(params.token, campaign);
  if (!preview) error(410);

  // The draft is shown as readers of its own language will see it, and so is the campaign around it.
  if (isLanguage(preview.language)) locals.language = preview.language;
  const { language } = locals;
  return { preview, language, campaign: campaignIn(language, campaign), editedAt: site().cmsUrl };
}
