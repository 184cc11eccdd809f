import type { StatementEntry as EntryAnswer } from '@broadside/types';
import type { Found, StatementEntry, StatementList } from '#lib/content.ts';
import { links } from '#lib/links.ts';
import { site } from '../site.ts';
import type { CampaignFacts } from './campaign.ts';
import { toFound } from './document.ts';

const perPage = 20;
/** Keep in step with the CMS's endpoint, which refuses to count further. */
const mostPages = 100_000;

/** A page of the list, counting from 1; null past its end. */
export async function listStatements(language: string, page: number): Promise<StatementList | null> {
  if (page > mostPages) return null;
  const answer = await site().cms.statements({ language, page, limit: perPage });
  if (!answer || (page > 1 && answer.entries.length === 0)) return null;
  return { ...split(language, answer.entries), page: answer.page, pages: answer.pages, total: answer.total };
}

/** The newest few, for the home page. */
export async function latestStatements(language: string, limit: number): Promise<StatementList> {
  const answer = await site().cms.statements({ language, page: 1, limit });
  return {
    ...split(language, answer?.entries ?? []),
    page: 1,
    pages: answer?.pages ?? 1,
    total: answer?.total ?? 0
  };
}

export async function readStatement(
  asked: { language: string; slug: string },
  campaign: CampaignFacts
): Promise<Found> {
  return toFound(await site().cms.statement(asked), asked, campaign);
}

function split(language: string, answers: EntryAnswer[]): Pick<StatementList, 'own' | 'others'> {
  const entries = answers.map((answer) => toEntry(answer, language));
  return {
    own: entries.filter((entry) => entry.language === language),
    others: entries.filter((entry) => entry.language !== language)
  };
}

function toEntry(answer: EntryAnswer, language: string): StatementEntry {
  const { slug, title, summary, byline, publishedAt } = answer;
  return {
    href: links.statement(language, slug),
    title,
    language: answer.language,
    summary,
    byline,
    publishedAt
  };
}
