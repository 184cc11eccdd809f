import type { CampaignAnswer, DocumentAddress } from '@broadside/types';
import type { Campaign, Link } from '#lib/content.ts';
import { documentLink, links } from '#lib/links.ts';
import { site } from '../site.ts';
import { isLanguage } from '../../../param-rules.ts';
import { textIn } from './local-text.ts';

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
  const about = facts.pages.find(({ kind }) => kind === 'about');
  const free = facts.pages.filter(({ kind }) => kind === 'free');
  return {
    name: textIn(language, facts.names) ?? { text: '', language: facts.originalLanguage },
    purpose: textIn(language, facts.purposes),
    founding: facts.founding && {
      place: textIn(language, facts.founding.places),
      date: facts.founding.date,
      sentence: textIn(language, facts.founding.sentences)
    },
    isDemo: facts.isDemo,
    languages: facts.languages,
    statements: facts.hasStatements ? links.statements(language) : null,
    about: about ? links.about(language) : null,
    pages: free.flatMap(({ addresses }) => pageLink(language, addresses) ?? [])
  };
}

/** The about page's slug: whatever it is, its address is `/{language}/about`. */
export function aboutSlug(language: string, { pages }: CampaignFacts): string | null {
  const about = pages.find(({ kind }) => kind === 'about');
  return (about && addressIn(language, about.addresses)?.slug) ?? null;
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

function pageLink(language: string, addresses: DocumentAddress[]): Link | null {
  const found = addressIn(language, addresses);
  if (!found) return null;
  // The reader stays in the language of the page; what it does not have yet is shown there as the original.
  return { href: documentLink('free', language, found.slug), title: found.title, language: found.language };
}

function addressIn(language: string, addresses: DocumentAddress[]): DocumentAddress | null {
  return addresses.find((address) => address.language === language) ?? addresses[0] ?? null;
}
