import type { Named, Topic } from '#lib/content.ts';
import { links } from '#lib/links.ts';
import { site } from '../site.ts';
import { toNamed } from './facts.ts';
import { mostPages, perPage, toWorkList } from './works.ts';

/** The topics that something published is about, with how much of it. */
export async function listTopics(language: string): Promise<(Named & { works: number })[]> {
  const { entries } = await site().cms.topics();
  return entries
    .map((entry) => ({ ...toNamed(entry, language, links.topic), works: entry.works }))
    .sort((a, b) => a.name.text.localeCompare(b.name.text, language));
}

/** A topic with a page of its works, counting from 1; null if there is none, or past its end. */
export async function readTopic(asked: {
  language: string;
  slug: string;
  page: number;
}): Promise<Topic | null> {
  if (asked.page > mostPages) return null;
  const answer = await site().cms.topic({ ...asked, limit: perPage });
  const works = answer && toWorkList(answer.works, asked.language);
  return works && { name: toNamed(answer.topic, asked.language, links.topic).name, works };
}
