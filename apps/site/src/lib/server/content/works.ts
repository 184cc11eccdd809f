import type { StatementEntry as EntryAnswer, WorkListAnswer } from '@broadside/types';
import type { StatementEntry, StatementList } from '#lib/content.ts';
import { links } from '#lib/links.ts';

/** How many works a page of a list has. */
export const perPage = 20;
/** Keep in step with the CMS's endpoints, which refuse to count further. */
export const mostPages = 100_000;

/** A page of works of several collections; null past its end. */
export function toWorkList(answer: WorkListAnswer, language: string): StatementList | null {
  if (answer.page > 1 && answer.entries.length === 0) return null;
  const entries = answer.entries.map((entry) =>
    toEntry(entry, language, entry.collection === 'action-calls' ? links.actionCall : links.statement)
  );
  return { ...split(language, entries), page: answer.page, pages: answer.pages, total: answer.total };
}

export function split(language: string, entries: StatementEntry[]): Pick<StatementList, 'own' | 'others'> {
  return {
    own: entries.filter((entry) => entry.language === language),
    others: entries.filter((entry) => entry.language !== language)
  };
}

export function toEntry(
  answer: EntryAnswer,
  language: string,
  linkTo: (language: string, slug: string) => string
): StatementEntry {
  const { slug, title, summary, byline, publishedAt } = answer;
  return {
    href: linkTo(language, slug),
    title,
    language: answer.language,
    summary,
    byline,
    publishedAt
  };
}
