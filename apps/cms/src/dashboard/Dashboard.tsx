import type { ServerProps } from 'payload';
import { has } from '../access/roles.ts';
import { inTheirLanguage } from '../admin/their-language.ts';
import { inviteTexts } from '../invitations/admin/invite-texts.ts';
import type { Entry, Reader } from './entry.ts';
import { heldComments, type HeldComments } from './sections/held-comments.ts';
import { published } from './sections/published.ts';
import { reviews } from './sections/reviews.ts';
import { scheduled } from './sections/scheduled.ts';
import { toTranslate } from './sections/to-translate.ts';
import { unfinished } from './sections/unfinished.ts';
import { unreadMessages } from './sections/unread-messages.ts';
import { Section } from './Section.tsx';
import { WaitingComments } from './WaitingComments.tsx';
import { dashboardTexts, type DashboardTexts } from './texts.ts';
import './dashboard.css';

/** What needs whoever signed in: only what they may see, and only what there is of it. */
export async function Dashboard({ payload, user, i18n }: ServerProps) {
  if (!user || user.collection !== 'users') return null;
  const texts = dashboardTexts(i18n.language);
  const reader: Reader = { payload, user, i18n };
  const found = await findSections(reader, texts);
  // What was decided stays to be taken back, also of the last comment that waited.
  const sections = found.filter(({ entries, held }) => entries.length > 0 || held);
  const needs = sections.filter(({ held, isNews }) => !isNews && held?.comments.length !== 0);

  return (
    <section className="dashboard-desk" aria-labelledby="dashboard-desk">
      <div className="dashboard-desk__head">
        <h2 id="dashboard-desk">{texts.heading}</h2>
        {has({ user }, 'admin') && (
          <a href="/admin/collections/users/invite">{inTheirLanguage({ i18n }, inviteTexts.heading)}</a>
        )}
      </div>
      {needs.length === 0 && <p>{texts.nothing}</p>}
      <div className="dashboard-desk__sections">
        {sections.map(({ heading, entries, held }) =>
          held ? (
            <WaitingComments key={heading} heading={heading} held={held} />
          ) : (
            <Section
              key={heading}
              heading={heading}
              entries={entries}
              untitled={texts.untitled}
              language={i18n.language}
            />
          )
        )}
      </div>
    </section>
  );
}

/** `held`: comments that wait, which are decided about where they stand. */
type Found = { heading: string; entries: Entry[]; held?: HeldComments; isNews?: boolean };

async function findSections(reader: Reader, texts: DashboardTexts): Promise<Found[]> {
  const isWriter = (reader.user as { roles?: string[] }).roles?.some((role) => role !== 'moderator') ?? false;
  const [held, messages] = await Promise.all([heldComments(reader), unreadMessages(reader)]);
  const ofResponses = [
    { heading: texts.comments, entries: [], held },
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
