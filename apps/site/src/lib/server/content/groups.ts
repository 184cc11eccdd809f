import type { Group, Named } from '#lib/content.ts';
import { links } from '#lib/links.ts';
import { site } from '../site.ts';
import { safeLink, toNamed } from './facts.ts';
import { mostPages, perPage, toWorkList } from './works.ts';

/** The groups that may be named in public. */
export async function listGroups(language: string): Promise<(Named & { place: string | null })[]> {
  const { entries } = await site().cms.groups();
  return entries
    .map((entry) => ({ ...toNamed(entry, language, links.group), place: entry.place }))
    .sort((a, b) => a.name.text.localeCompare(b.name.text, language));
}

/** A group with a page of its works, counting from 1; null if there is none, or past its end. */
export async function readGroup(asked: {
  language: string;
  slug: string;
  page: number;
}): Promise<Group | null> {
  if (asked.page > mostPages) return null;
  const answer = await site().cms.group({ ...asked, limit: perPage });
  const works = answer && toWorkList(answer.works, asked.language);
  if (!works) return null;
  const { group } = answer;
  return {
    name: toNamed(group, asked.language, links.group).name,
    place: group.place,
    links: group.links.flatMap(({ name, address }) => {
      const href = safeLink(address);
      return href === null ? [] : { name, href };
    }),
    works
  };
}
