import type { DocumentAnswer } from '@broadside/types';
import type { Document, DocumentPage, Found, LanguageLink } from '#lib/content.ts';
import { documentLink, links } from '#lib/links.ts';
import { isLanguage } from '../../../param-rules.ts';
import { bodyToHtml } from './body.ts';
import { kindOfPage, type CampaignFacts } from './campaign.ts';
import { toFacts } from './facts.ts';

type Asked = { language: string; slug: string };

/** An answer as a page in `language`, or where it lives now when the slug is another document's of the same work. */
export function toFound(
  answer: DocumentAnswer | null,
  { language, slug }: Asked,
  campaign: CampaignFacts
): Found {
  if (!answer) return null;
  const { kind, slug: ownSlug } = answer.document;
  if (ownSlug !== slug) return { movedTo: documentLink(kind, language, ownSlug) };
  return { page: toPage(answer, language, campaign) };
}

type Reading = { campaign: CampaignFacts; mediaLink?: (filename: string) => string };

/** A document as it is read in `readerLanguage`; a preview's pictures come from an address of its own. */
export function toDocument(
  answer: Pick<DocumentAnswer, 'document' | 'references'>,
  readerLanguage: string,
  { campaign, mediaLink = links.media }: Reading
): Document {
  const { kind, collection, title, language, summary, byline, publishedAt, changedAt, body, facts } =
    answer.document;
  const html = bodyToHtml({
    body,
    language,
    readerLanguage,
    references: answer.references,
    kindOfPage: kindOfPage(campaign),
    mediaLink
  });
  return {
    kind,
    isDated: collection !== 'pages',
    title,
    language,
    summary,
    byline,
    publishedAt,
    changedAt,
    html,
    facts: toFacts(facts, { readerLanguage, language, licence: licenceOf(answer, campaign), mediaLink })
  };
}

/** A page that stands for longer carries the campaign's licence no more than its navigation does. */
function licenceOf({ document }: Pick<DocumentAnswer, 'document'>, { licence }: CampaignFacts) {
  return document.collection === 'pages' ? null : licence;
}

function toPage(answer: DocumentAnswer, language: string, campaign: CampaignFacts): DocumentPage {
  const { kind } = answer.document;
  return {
    document: toDocument(answer, language, { campaign }),
    ...placesOf(answer, { language, campaign, linkTo: (one, slug) => documentLink(kind, one, slug) })
  };
}

type Placed = Pick<DocumentAnswer, 'translations'> & { document: { language: string; slug: string } };
type Placing = {
  language: string;
  campaign: CampaignFacts;
  linkTo: (language: string, slug: string) => string;
};

/** Where a document stands among its translations. */
export function placesOf(
  { document, translations }: Placed,
  { language, campaign, linkTo }: Placing
): Pick<DocumentPage, 'canonical' | 'published' | 'languageLinks'> {
  const to = (one: string, slug: string): LanguageLink => ({ language: one, href: linkTo(one, slug) });
  const published = translations
    .filter((one) => isLanguage(one.language))
    .map((one) => to(one.language, one.slug));
  const original = translations[0] ?? document;
  const ownLanguage = isLanguage(document.language) ? document.language : language;
  return {
    canonical: linkTo(ownLanguage, document.slug),
    published,
    languageLinks: campaign.languages.map(
      (one) => published.find((link) => link.language === one) ?? to(one, original.slug)
    )
  };
}
