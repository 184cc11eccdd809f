import type { Found, StatementList } from '#lib/content.ts';
import { links } from '#lib/links.ts';
import { site } from '../site.ts';
import type { CampaignFacts } from './campaign.ts';
import { toFound } from './document.ts';
import { mostPages, perPage, split, toEntry } from './works.ts';

/** A page of the list, counting from 1; null past its end. */
export async function listStatements(language: string, page: number): Promise<StatementList | null> {
  if (page > mostPages) return null;
  const list = await readList(language, { page, limit: perPage });
  return page > 1 && list.own.length + list.others.length === 0 ? null : list;
}

/** The newest few, for the home page. */
export function latestStatements(language: string, limit: number): Promise<StatementList> {
  return readList(language, { page: 1, limit });
}

export async function readStatement(
  asked: { language: string; slug: string },
  campaign: CampaignFacts
): Promise<Found> {
  return toFound(await site().cms.statement(asked), asked, campaign);
}

async function readList(language: string, asked: { page: number; limit: number }): Promise<StatementList> {
  const answer = await site().cms.statements({ language, ...asked });
  const entries = (answer?.entries ?? []).map((entry) => toEntry(entry, language, links.statement));
  return {
    ...split(language, entries),
    page: asked.page,
    pages: answer?.pages ?? 1,
    total: answer?.total ?? 0
  };
}
