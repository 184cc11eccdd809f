import type { WayToGive } from '#lib/content.ts';
import type { CampaignFacts } from './campaign.ts';
import { safeLink } from './facts.ts';
import { textIn } from './local-text.ts';

/** The ways to give, as a reader of `language` is told them. */
export function waysToGive(language: string, { give }: CampaignFacts): WayToGive[] {
  return give.map(({ address, notes, ...way }) => ({
    ...way,
    href: safeLink(address),
    note: textIn(language, notes)
  }));
}
