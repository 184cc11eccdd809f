import { bestLanguage } from '#lib/languages.ts';
import { texts } from '#lib/messages/texts.ts';
import type { CampaignFacts } from './content/campaign.ts';

type Asked = { url: URL; acceptLanguage: string | null };

/**
 * The language to answer in: the one in the address, or asked for by `?language=`, if the campaign has it, or else the
 * best of the campaign's by `Accept-Language`, or its original; before there is a campaign, the best that has interface
 * texts.
 */
export function requestLanguage({ url, acceptLanguage }: Asked, campaign: CampaignFacts | null): string {
  const inAddress = url.pathname.split('/')[1] ?? '';
  const asked = url.searchParams.get('language');
  if (campaign?.isSetUp) {
    if (campaign.languages.includes(inAddress)) return inAddress;
    if (asked && campaign.languages.includes(asked)) return asked;
    return bestLanguage(acceptLanguage, campaign.languages) ?? campaign.originalLanguage;
  }
  const known = Object.keys(texts);
  const wished = asked ?? inAddress;
  return known.includes(wished) ? wished : (bestLanguage(acceptLanguage, known) ?? 'en');
}
