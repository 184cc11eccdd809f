import type { CallEntry as EntryAnswer } from '@broadside/types';
import type { CallEntry, CallList, Found } from '#lib/content.ts';
import { links } from '#lib/links.ts';
import { site } from '../site.ts';
import type { CampaignFacts } from './campaign.ts';
import { toFound } from './document.ts';
import { mostPages, perPage } from './works.ts';

/** The calls as they stand now, with a page of those that are over, counting from 1; null past its end. */
export async function listCalls(language: string, page: number): Promise<CallList | null> {
  if (page > mostPages) return null;
  const answer = await site().cms.actionCalls({ language, page, limit: perPage });
  if (!answer || (page > 1 && answer.past.entries.length === 0)) return null;
  const entries = (list: EntryAnswer[]) => list.map((entry) => toCall(entry, language));
  return {
    now: entries(answer.now),
    coming: entries(answer.coming),
    past: entries(answer.past.entries),
    page: answer.past.page,
    pages: answer.past.pages
  };
}

export async function readCall(
  asked: { language: string; slug: string },
  campaign: CampaignFacts
): Promise<Found> {
  return toFound(await site().cms.actionCall(asked), asked, campaign);
}

function toCall(
  { slug, title, language: own, summary, firstDay, lastDay, kinds }: EntryAnswer,
  language: string
): CallEntry {
  return { href: links.actionCall(language, slug), title, language: own, summary, firstDay, lastDay, kinds };
}
