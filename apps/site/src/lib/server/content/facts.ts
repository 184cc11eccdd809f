import type { DocumentFacts, FileAnswer, NamedEntry } from '@broadside/types';
import type { Facts, File, Licence, Named } from '#lib/content.ts';
import { links } from '#lib/links.ts';
import { textIn } from './local-text.ts';
import { toPicture } from './picture.ts';

type Reading = {
  /** The page's language, to which links lead. */
  readerLanguage: string;
  /** The document's own, in which what belongs to it is told. */
  language: string;
  /** Of the campaign, for works that carry none of their own. */
  licence: Licence | null;
  mediaLink: (filename: string) => string;
};

/** What stands around a text, as its page shows it. */
export function toFacts(
  facts: DocumentFacts,
  { readerLanguage, language, licence, mediaLink }: Reading
): Facts {
  const { source, call } = facts;
  return {
    cover: facts.cover && toPicture(facts.cover, { language, mediaLink }),
    attachments: facts.attachments.map((file) => toFile(file, { language, mediaLink })),
    topics: facts.topics.map((topic) => toNamed(topic, readerLanguage, links.topic)),
    groups: facts.groups.map((group) => toNamed(group, readerLanguage, links.group)),
    source: source && { title: source.title, href: safeLink(source.address), date: source.date },
    licence: facts.licence ?? licence,
    corrections: facts.corrections,
    addressees: facts.addressees,
    signatories: facts.signatories.map(({ name, role }) => ({ name, role })),
    call: call && {
      firstDay: call.firstDay,
      lastDay: call.lastDay,
      kinds: call.kinds,
      sendIn: call.sendIn,
      speaker: call.speaker,
      aims: call.aims.flatMap(({ number, addresses }) => {
        const address = addresses.find((one) => one.language === readerLanguage) ?? addresses[0];
        if (!address) return [];
        const href = links.aim(readerLanguage, address.slug);
        return { number, href, title: address.title, language: address.language };
      })
    }
  };
}

export function toNamed(
  { slug, names }: NamedEntry,
  language: string,
  linkTo: (language: string, slug: string) => string
): Named {
  return { href: linkTo(language, slug), name: textIn(language, names) ?? { text: slug, language } };
}

/** An address of the web or of a mailbox; null for any other, which a person may have typed past the CMS's rules. */
export function safeLink(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  return url && /^(https?|mailto):$/.test(url.protocol) ? url.href : null;
}

type Showing = Pick<Reading, 'language' | 'mediaLink'>;

function toFile(
  { filename, mimeType, size, descriptions }: FileAnswer,
  { language, mediaLink }: Showing
): File {
  return {
    href: mediaLink(filename),
    mimeType,
    size,
    title: textIn(language, descriptions) ?? { text: filename, language }
  };
}
