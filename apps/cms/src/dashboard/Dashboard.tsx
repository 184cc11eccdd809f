import type { ServerProps } from 'payload';
import type { Entry, Reader } from './entry.ts';
import { heldComments, unreadMessages } from './sections/responses.ts';
import { published } from './sections/published.ts';
import { reviews } from './sections/reviews.ts';
import { scheduled } from './sections/scheduled.ts';
import { toTranslate } from './sections/to-translate.ts';
import { unfinished } from './sections/unfinished.ts';
import { Section } from './Section.tsx';
import { dashboardTexts, type DashboardTexts } from './texts.ts';
import './dashboard.css';

/** What needs whoever signed in: only what they may see, and only what there is of it. */
export async function Dashboard({ payload, user, i18n }: ServerProps) {
  if (!user || user.collection !== 'users') return null;
  const texts = dashboardTexts(i18n.language);
  const reader: Reader = { payload, user, i18n };
  const sections = (await findSections(reader, texts)).filter(({ entries }) => entries.length > 0);
  const needs = sections.filter(({ isNews }) => !isNews);

  return (
    <section className="dashboard-desk" aria-labelledby="dashboard-desk">
      <h2 id="dashboard-desk">{texts.heading}</h2>
      {needs.length === 0 && <p>{texts.nothing}</p>}
      <div className="dashboard-desk__sections">
        {sections.map(({ heading, entries }) => (
          <Section
            key={heading}
            heading={heading}
            entries={entries}
            untitled={texts.untitled}
            language={i18n.language}
          />
        ))}
      </div>
    </section>
  );
}

type Found = { heading: string; entries: Entry[]; isNews?: boolean };

async function findSections(reader: Reader, texts: DashboardTexts): Promise<Found[]> {
  const isWriter = (reader.user as { roles?: string[] }).roles?.some((role) => role !== 'moderator') ?? false;
  const responses = await Promise.all([heldComments(reader), unreadMessages(reader)]);
  const [comments, messages] = responses as [Entry[], Entry[]];
  const ofResponses = [
    { heading: texts.comments, entries: comments },
    { heading: texts.messages, entries: messages }
  ];
  if (!isWriter)
    return [...ofResponses, { heading: texts.published, entries: await published(reader), isNews: true }];

  const [asked, failed, drafts, untranslated, next, latest] = await Promise.all([
    reviews(reader),
    scheduled('failed', reader, texts),
    unfinished(reader, texts),
    toTranslate(reader, texts),
    scheduled('waiting', reader, texts),
    published(reader)
  ]);
  return [
    { heading: texts.reviews, entries: asked },
    { heading: texts.failed, entries: failed },
    { heading: texts.mine, entries: drafts.mine },
    ...ofResponses,
    { heading: texts.others, entries: drafts.others },
    { heading: texts.translate, entries: untranslated },
    { heading: texts.scheduled, entries: next, isNews: true },
    { heading: texts.published, entries: latest, isNews: true }
  ];
}
