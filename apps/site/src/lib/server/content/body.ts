import { toHtml, type ResolvedFile, type ResolvedLink, type ResolvedPicture } from '@broadside/richtext';
import type { DocumentAddress, LinkedCollection, References, RichTextDocument } from '@broadside/types';
import type { DocumentKind } from '#lib/content.ts';
import { documentLink, links } from '#lib/links.ts';
import { translator } from '#lib/messages/translator.ts';
import { site } from '../site.ts';
import { textIn } from './local-text.ts';
import { toPicture } from './picture.ts';

type Body = {
  body: RichTextDocument | null;
  /** The document's own language, in which it is read. */
  language: string;
  /** The page's language, to which internal links lead. */
  readerLanguage: string;
  references: References;
  /** Kind of a linked page, to tell those with a fixed address. */
  kindOfPage: (addresses: DocumentAddress[]) => DocumentKind;
  mediaLink: (filename: string) => string;
};

/** What tells the address of a linked work. */
const kindIn = { statements: 'statement', 'action-calls': 'action-call' } as const;

/** How wide a picture in a text is shown; keep in step with `--measure` in tokens.css. */
const sizesInText = '(min-width: 42rem) 38rem, 100vw';

/** Ids that the page around the body uses. */
const takenIds = ['main', 'corrections', 'signed-by', 'earlier-wordings', 'aims', 'follow'];

/** The body as safe HTML, or null where there is nothing to read. */
export function bodyToHtml({
  body,
  language,
  readerLanguage,
  references,
  kindOfPage,
  mediaLink
}: Body): string | null {
  const t = translator(language);

  function link({ collection, id }: { collection: LinkedCollection; id: string }): ResolvedLink | null {
    const addresses = references.links[`${collection}:${id}`] ?? [];
    const target = addresses.find((address) => address.language === readerLanguage) ?? addresses[0];
    if (!target) return null;
    const { slug, language } = target;
    if (collection === 'aims') return { href: links.aim(readerLanguage, slug), language };
    const kind = collection === 'pages' ? kindOfPage(addresses) : kindIn[collection];
    return { href: documentLink(kind, readerLanguage, slug), language };
  }

  function picture(id: string): ResolvedPicture | ResolvedFile | null {
    const found = references.pictures[id];
    if (!found) return null;
    if (found.mimeType !== 'application/pdf')
      return { ...toPicture(found, { language, mediaLink }), sizes: sizesInText };
    const { filename, alternatives, credit } = found;
    const name = textIn(language, alternatives ?? []) ?? { text: filename, language };
    return { href: mediaLink(filename), kind: 'PDF', name, credit };
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
