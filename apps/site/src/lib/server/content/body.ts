import { toHtml, type ResolvedLink, type ResolvedPicture } from '@broadside/richtext';
import type { DocumentAddress, References, RichTextDocument } from '@broadside/types';
import { links } from '#lib/links.ts';
import { translator } from '#lib/messages/translator.ts';
import { site } from '../site.ts';
import { textIn } from './local-text.ts';

type Body = {
  body: RichTextDocument | null;
  /** The document's own language, in which it is read. */
  language: string;
  /** The page's language, to which internal links lead. */
  readerLanguage: string;
  references: References;
  /** Kind of the linked page, to tell the about page's address. */
  isAbout: (addresses: DocumentAddress[]) => boolean;
  mediaLink: (filename: string) => string;
};

/** Ids that the page around the body uses. */
const takenIds = ['main'];

/** The body as safe HTML, or null where there is nothing to read. */
export function bodyToHtml({
  body,
  language,
  readerLanguage,
  references,
  isAbout,
  mediaLink
}: Body): string | null {
  const t = translator(language);

  function link({ collection, id }: { collection: 'statements' | 'pages'; id: string }): ResolvedLink | null {
    const addresses = references.links[`${collection}:${id}`] ?? [];
    const target = addresses.find((address) => address.language === readerLanguage) ?? addresses[0];
    if (!target) return null;
    if (collection === 'statements')
      return { href: links.statement(readerLanguage, target.slug), language: target.language };
    const href = isAbout(addresses) ? links.about(readerLanguage) : links.page(readerLanguage, target.slug);
    return { href, language: target.language };
  }

  function picture(id: string): ResolvedPicture | null {
    const found = references.pictures[id];
    if (!found) return null;
    const { filename, width, height, alternatives, credit } = found;
    return {
      src: mediaLink(filename),
      width,
      height,
      alternative: alternatives && textIn(language, alternatives),
      credit
    };
  }

  const html = toHtml(body, {
    language,
    labels: { footnotes: t('footnotes'), backToText: t('back-to-text'), table: t('table'), number: t.number },
    link,
    picture,
    onUnknown: (type) => site().log.warn({ type }, 'a body holds what the site does not know'),
    takenIds
  });
  return html.trim() ? html : null;
}
