import type { CampaignAnswer, DocumentAddress } from '@broadside/types';
import type { Campaign, DocumentKind } from '#lib/content.ts';
import { documentLink, type FixedPage } from '#lib/links.ts';
import { site } from '../site.ts';
import { isLanguage } from '../../../param-rules.ts';
import { safeLink } from './facts.ts';
import { addressIn } from './address-in.ts';
import { textIn } from './local-text.ts';
import { waysThrough } from './navigation.ts';

/** Everything the CMS says about the campaign, in all languages. Routes show `campaignIn` a language. */
export type CampaignFacts = CampaignAnswer;

type Kept = { answer: CampaignAnswer; epoch: number };
type Asking = { answer: Promise<CampaignAnswer>; epoch: number; changedAt: number };

let kept: Kept | null = null;
let asking: Asking | null = null;

/** From memory as long as the change stream is live and has named nothing newer; asked anew otherwise. */
export async function readCampaign(): Promise<CampaignFacts> {
  const { cms, changes } = site();
  if (changes.isLive && kept?.epoch === changes.epoch && kept.answer.readAt >= changes.campaignChangedAt) {
    cms.noteCampaign(kept.answer);
    return kept.answer;
  }
  return askTogether();
}

/** The last campaign that was read, however old: for the look of a page that says the CMS is away. */
export function lastKnownCampaign(): CampaignFacts | null {
  return kept?.answer ?? null;
}

/** What a reader of `language` sees of the campaign. */
export function campaignIn(language: string, facts: CampaignFacts): Campaign {
  return {
    name: textIn(language, facts.names) ?? { text: '', language: facts.originalLanguage },
    slogan: textIn(language, facts.slogans),
    purpose: textIn(language, facts.purposes),
    aimsIntroduction: textIn(language, facts.aimsIntroductions),
    founding: facts.founding && {
      place: textIn(language, facts.founding.places),
      date: facts.founding.date,
      sentence: textIn(language, facts.founding.sentences)
    },
    isDemo: facts.isDemo,
    languages: facts.languages,
    ...waysThrough(language, facts),
    pinned: facts.pinned.flatMap(({ kind, addresses }) => {
      const found = addressIn(language, addresses);
      if (!found) return [];
      const { slug, title, summary } = found;
      return {
        href: documentLink(kind as DocumentKind, language, slug),
        title,
        summary,
        language: found.language
      };
    }),
    follow: facts.follow.flatMap(({ platform, address, name }) => {
      const href = safeLink(address);
      return href === null ? [] : { platform, href, name };
    })
  };
}

/** The slug of a page with a fixed address: whatever it is, its address is `/{language}/{kind}`. */
export function fixedSlug(kind: FixedPage, language: string, { pages }: CampaignFacts): string | null {
  const found = pages.find((page) => page.kind === kind);
  return (found && addressIn(language, found.addresses)?.slug) ?? null;
}

/** Tells the kind of a page by its addresses. */
export function kindOfPage({ pages }: CampaignFacts): (addresses: DocumentAddress[]) => DocumentKind {
  const key = ({ language, slug }: DocumentAddress) => `${language}/${slug}`;
  const kinds = new Map(pages.flatMap(({ kind, addresses }) => addresses.map((one) => [key(one), kind])));
  return (addresses) => addresses.map((one) => kinds.get(key(one))).find(Boolean) ?? 'free';
}

/** One question serves all who wait for it, unless something changed since it was asked. */
function askTogether(): Promise<CampaignAnswer> {
  const { cms, changes } = site();
  const { epoch, campaignChangedAt: changedAt } = changes;
  if (changes.isLive && asking?.epoch === epoch && asking.changedAt === changedAt) {
    return asking.answer.then((answer) => (cms.noteCampaign(answer), answer));
  }

  const mine: Asking = { answer: cms.campaign().then(withAddresses), epoch, changedAt };
  asking = mine;
  const done = () => {
    if (asking === mine) asking = null;
  };
  mine.answer.then((answer) => {
    kept = { answer, epoch };
    done();
  }, done);
  return mine.answer;
}

/** A language that cannot stand in an address has no pages: the campaign does without it. */
function withAddresses(answer: CampaignAnswer): CampaignAnswer {
  const languages = [...new Set(answer.languages.filter(isLanguage))];
  const [first = 'en'] = languages;
  const { originalLanguage } = answer;
  return {
    ...answer,
    languages,
    originalLanguage: languages.includes(originalLanguage) ? originalLanguage : first
  };
}
