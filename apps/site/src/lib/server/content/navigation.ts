import type { Campaign, Link, NavigationEntry, Section } from '#lib/content.ts';
import { documentLink, links } from '#lib/links.ts';
import { addressIn } from './address-in.ts';
import type { CampaignFacts } from './campaign.ts';

type Page = CampaignFacts['pages'][number];

/** The order where the campaign chose none; topics are found from the works that have them, and from the footer. */
const usual: Section[] = ['aims', 'action-calls', 'statements', 'groups', 'about', 'give'];

/** Where a reader can go from every page: the sections there is something in, the navigation, and the other pages. */
export function waysThrough(
  language: string,
  facts: CampaignFacts
): Pick<Campaign, 'sections' | 'navigation' | 'pages'> {
  const { pages, navigation } = facts;
  const sections = sectionsIn(language, facts);
  const toSection = (section: Section): NavigationEntry[] => {
    const href = sections[section];
    return href ? [{ href, section }] : [];
  };
  const chosen = navigation?.flatMap(({ section, page }): NavigationEntry[] => {
    if (section !== 'page') return toSection(section);
    const found = pages.find(({ work }) => work === page);
    if (found?.kind === 'about') return toSection('about');
    const link = found && pageLink(language, found);
    return link ? [{ ...link, section: null }] : [];
  });
  const entries = chosen ?? usual.flatMap(toSection);
  const known = new Set(entries.map(({ href }) => href));
  return {
    sections,
    navigation: entries,
    pages: pages
      .flatMap((page) => (page.kind === 'about' ? [] : (pageLink(language, page) ?? [])))
      .filter(({ href }) => !known.has(href))
  };
}

function sectionsIn(language: string, facts: CampaignFacts): Campaign['sections'] {
  const hrefs: Record<Exclude<Section, 'about'>, string> = {
    aims: links.aims(language),
    statements: links.statements(language),
    'action-calls': links.actionCalls(language),
    topics: links.topics(language),
    groups: links.groups(language),
    give: links.give(language)
  };
  const found: Campaign['sections'] = {};
  for (const section of facts.sections) found[section] = hrefs[section];
  if (facts.pages.some(({ kind }) => kind === 'about')) found.about = links.about(language);
  return found;
}

function pageLink(language: string, { kind, addresses }: Page): Link | null {
  const found = addressIn(language, addresses);
  if (!found) return null;
  // The reader stays in the language of the page; what it does not have yet is shown there as the original.
  return {
    href: documentLink(kind, language, found.slug),
    title: found.title,
    language: found.language
  };
}
