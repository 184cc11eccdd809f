import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { daysBefore, fillDates } from './dates.ts';
import type { DemoLanguage, Text, Work } from './demo.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { keepTogether } from './keep-together.ts';
import { readLanguageFacts, readWorkFacts } from './read-facts.ts';
import { LANGUAGES } from './languages.ts';
import { toRichText } from './markdown.ts';

export type Calendar = { today: Date; foundedDaysAgo: number };

type Source = { key: string; kind: Work['kind']; folder: string; calendar: Calendar };

/** Reads one work from its folder; the original is the one text that says when it was published. */
export function readWork({ key, kind, folder, calendar }: Source): Work {
  const sources = LANGUAGES.map((language) => ({ language, file: join(folder, `${language}.md`) }))
    .filter(({ file }) => existsSync(file))
    .map(({ language, file }) => ({ language, source: readFileSync(file, 'utf8') }));
  const [original, another] = sources.filter(({ source }) =>
    /^published(DaysAgo|DaysAfterFounding): /m.test(source)
  );
  if (!original || another) throw new Error(`${key}: one text, the original, says when it was published`);

  const publishedDaysAgo = daysAgo(readFrontMatter(original.source).facts, calendar);
  const published = daysBefore(calendar.today, publishedDaysAgo);
  const { facts } = readFrontMatter(fillDates(original.source, { language: original.language, published }));
  const originalFirst = [original, ...sources.filter((source) => source !== original)];
  return {
    key,
    kind,
    originalLanguage: original.language,
    publishedDaysAgo,
    publishedHour: Number(facts.get('publishedHour') ?? 9),
    byline: facts.get('byline') ?? null,
    facts: readWorkFacts(facts),
    texts: Object.fromEntries(
      originalFirst.map(({ language, source }) => [language, readText({ key, language, source, published })])
    )
  };
}

function daysAgo(facts: FrontMatter, { foundedDaysAgo }: Calendar): number {
  const ago = facts.get('publishedDaysAgo');
  return ago ? Number(ago) : foundedDaysAgo - Number(facts.get('publishedDaysAfterFounding'));
}

type TextSource = { key: string; language: DemoLanguage; source: string; published: Date };

function readText({ key, language, source, published }: TextSource): Text {
  const { facts, markdown } = readFrontMatter(
    keepTogether(fillDates(source, { language, published }), language)
  );
  const [title, summary, state] = [facts.get('title'), facts.get('summary'), facts.get('state')];
  if (!title || !summary) throw new Error(`${key} (${language}) needs a title and a summary`);
  if (state !== 'published' && state !== 'draft')
    throw new Error(`${key} (${language}) is published or a draft`);
  return {
    title,
    slug: facts.get('slug') ?? null,
    summary,
    byline: facts.get('byline') ?? null,
    state,
    ...readLanguageFacts(facts),
    body: (resolve) => toRichText(markdown, { seed: `${key}/${language}`, resolve })
  };
}
