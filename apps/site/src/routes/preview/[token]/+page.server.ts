import { error } from '@sveltejs/kit';
import { readPreview } from '#lib/server/content/preview.ts';
import { requireCampaign } from '#lib/server/require-campaign.ts';

export async function load({ params, locals, setHeaders }) {
  setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  const preview = await readPreview(params.token, requireCampaign(locals));
  if (!preview) error(410);

  // The draft is shown as readers of its own language will see it.
  locals.language = preview.document.language;
  return { preview, language: preview.document.language };
}
