import type { DocumentAnswer } from '@broadside/types';
import type { Document, DocumentPage, Found, LanguageLink } from '#lib/content.ts';
import { documentLink, links } from '#lib/links.ts';
import { isLanguage } from '../../../param-rules.ts';
import { bodyToHtml } from './body.ts';
import type { CampaignFacts } from './campaign.ts';

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

/** A document as it is read in `readerLanguage`; a preview's pictures come from an address of its own. */
export function toDocument(
  answer: DocumentAnswer,
  readerLanguage: string,
  { campaign, mediaLink = links.media }: { campaign: CampaignFacts; mediaLink?: (filename: string) => string }
): Document {
  const { kind, title, language, summary, byline, publishedAt, changedAt, body } = answer.document;
  const aboutSlugs = new Set(
    campaign.pages
      .filter((page) => page.kind === 'about')
      .flatMap(({ addresses }) => addresses.map((address) => `${address.language}/${address.slug}`))
  );
  const html = bodyToHtml({
    body,
    language,
    readerLanguage,
    references: answer.references,
    isAbout: (addresses) =>
      addresses.some((address) => aboutSlugs.has(`${address.language}/${address.slug}`)),
    mediaLink
  });
  return { kind, title, language, summary, byline, publishedAt, changedAt, html };
}

function toPage(answer: DocumentAnswer, language: string, campaign: CampaignFacts): DocumentPage {
  const { document, translations } = answer;
  const published = translations
    .filter((one) => isLanguage(one.language))
    .map((one) => linkTo(document.kind, one.language, one.slug));
  const original = translations[0] ?? document;
  const ownLanguage = isLanguage(document.language) ? document.language : language;
  return {
    document: toDocument(answer, language, { campaign }),
    canonical: documentLink(document.kind, ownLanguage, document.slug),
    published,
    languageLinks: campaign.languages.map(
      (one) => published.find((link) => link.language === one) ?? linkTo(document.kind, one, original.slug)
    )
  };
}

function linkTo(kind: Document['kind'], language: string, slug: string): LanguageLink {
  return { language, href: documentLink(kind, language, slug) };
}
